// The first stage: the comparable form of the text, and what is odd about the input.
import type { ScriptLayer, TextLayer } from "../model/document.ts";
import { type Stage, stage } from "../model/stage.ts";
import { comparable } from "./comparable.ts";
import { inputIssues } from "./input-issues.ts";

export const scriptStage: Stage<TextLayer, ScriptLayer> = stage("script", ({ text }) => ({
  comparable: comparable(text),
  issues: inputIssues(text),
}));
