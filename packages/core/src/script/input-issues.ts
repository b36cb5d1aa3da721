// What is odd about a text before anything is read in it. Each code is reported once, at its first place.
import type { Issue } from "../schema/parsed-article.ts";
import {
  isArabicLetter,
  isArabicWordPart,
  isControl,
  isForeignLetter,
  isInvisible,
  isPresentationForm,
  isSpace,
} from "./characters.ts";

/** Letters without a space: three of the longest glued chains seen in scraped news (about 60 letters) would fit; no word comes near. */
const VERY_LONG_WORD = 200;
/** Below this share of Arabic among all letters the text is not Arabic news with foreign names in it. */
const ARABIC_SHARE = 0.5;

interface Found {
  first: number;
  end: number;
  count: number;
}

/** The issues of a text, in a fixed order. Linear time; never throws. */
export function inputIssues(text: string): Issue[] {
  const controls: Found = { first: -1, end: -1, count: 0 };
  const surrogates: Found = { first: -1, end: -1, count: 0 };
  const forms: Found = { first: -1, end: -1, count: 0 };
  const long: Found = { first: -1, end: -1, count: 0 };
  let arabic = 0;
  let foreign = 0;
  let visible = false;
  let wordStart = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    if (code === 0x20 || !isArabicWordPart(code)) {
      if (wordStart >= 0 && at - wordStart > VERY_LONG_WORD) note(long, wordStart, at);
      wordStart = -1;
      if (at === text.length) break;
      if (!visible && !isSpace(code)) visible = true;
      if (isForeignLetter(code) || (code >= 0x3040 && code < 0xd800)) foreign++;
      else if (isControl(code)) note(controls, at, at + 1);
      else if (code >= 0xd800 && code <= 0xdfff) {
        const next = text.charCodeAt(at + 1);
        if (code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) at++;
        else note(surrogates, at, at + 1);
      }
      continue;
    }
    if (!isInvisible(code)) visible = true;
    if (wordStart < 0) wordStart = at;
    if (isArabicLetter(code)) {
      arabic++;
      if (isPresentationForm(code)) note(forms, at, at + 1);
    }
  }
  const issues: Issue[] = [];
  const add = (code: Issue["code"], message: string, found?: Found): void => {
    const span = found && { start: found.first, end: found.end, text: text.slice(found.first, found.end) };
    issues.push({ code, message, span: span ?? null });
  };
  if (!visible) add("empty", "The text is empty.");
  else if (arabic < ARABIC_SHARE * (arabic + foreign) || arabic === 0) {
    add("not-arabic", `Only ${arabic} of ${arabic + foreign} letters are Arabic.`);
  }
  if (controls.count > 0) add("control-characters", `Control characters: ${controls.count}.`, controls);
  if (surrogates.count > 0) add("lone-surrogates", `Unpaired surrogates: ${surrogates.count}.`, surrogates);
  if (long.count > 0) add("very-long-word", `Words of more than ${VERY_LONG_WORD} letters: ${long.count}.`, long);
  if (forms.count > 0) add("presentation-forms", `Letters written as presentation forms: ${forms.count}.`, forms);
  return issues;
}

function note(found: Found, start: number, end: number): void {
  if (found.count++ === 0) {
    found.first = start;
    found.end = end;
  }
}
