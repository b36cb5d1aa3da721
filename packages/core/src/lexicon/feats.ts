// UD features written as in CoNLL-U: "Gender=Fem|Number=Sing".
import type { Feats } from "../schema/article.ts";

export function readFeats(written: string | undefined): Feats {
  const out: Record<string, string> = {};
  if (written === undefined) return out;
  // A packed row holds a blank for the bar.
  for (const pair of written.split(/[| ]/)) {
    const [name, value] = pair.split("=");
    if (name && value) out[name] = value;
  }
  return out;
}
