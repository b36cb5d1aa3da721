// Forms II to X and quadriliterals: stems, participles and verbal nouns from root and form.
import type { VerbForm } from "../define.ts";
import { cell, type VerbStem } from "./cells.ts";
import { derivedPatterns, type Pattern, type PatternClass } from "./derived-patterns.ts";
import type { Derived } from "./form-one.ts";
import { fill, spell } from "./spell.ts";
import { defectiveImperfect, defectivePerfect, regular, twoStems, withHamzas } from "./weak-endings.ts";

const isWeak = (letter: string | undefined) => letter === "و" || letter === "ي";

function classOf(root: readonly string[], form: VerbForm, lemma: string): PatternClass {
  if (typeof form === "string" || form === 9) return "sound";
  if (isWeak(root[2])) return "defective";
  // Doubled roots contract unless the lemma shows both letters: قرر is II, أعد (prepared) is IV.
  if (root[1] === root[2]) return lemma.endsWith(`${root[1]}${root[2]}`) || form === 2 || form === 5 ? "sound" : "doubled";
  // A middle و or ي that stays in the lemma is a consonant: عاون, تحاور, استحوذ, ازدوج.
  const contracts = form === 4 || form === 7 || form === 8 || form === 10;
  return contracts && isWeak(root[1]) && lemma.at(-2) === "ا" ? "hollow" : "sound";
}

/** First radical and ت of form VIII: اتصل, اصطدم, ادعى, ازدهر, اتخذ. */
function opening(first: string, lemma: string): string {
  if (first === "و" || first === "ي") return "ت";
  if (first === "ء") return lemma.startsWith("ات") ? "ت" : "ءت";
  if (first === "ذ") return lemma.startsWith("اد") ? "د" : "ذ";
  if (first === "ز") return "زد";
  if (first === "د" || first === "ث" || first === "ط") return first;
  if (first === "ص" || first === "ض") return `${first}ط`;
  if (first === "ظ") return lemma.startsWith("اظط") ? "ظط" : "ظ";
  return lemma.startsWith(`ا${first}ت`) || first === "ت" ? (first === "ت" ? "ت" : `${first}ت`) : `${first}ت`;
}

export function derivedForm(lemma: string, root: readonly string[], form: VerbForm, masdars: readonly string[]): Derived | null {
  const patterns = derivedPatterns[String(form)];
  if (patterns === undefined) return null;
  const kind = classOf(root, form, lemma);
  const pattern = patterns[kind] ?? patterns.sound;
  const head = form === 8 ? opening(root[0] ?? "", lemma) : "";
  const make = (template: string) => spell(fill(template.replace("8", head), root));
  const names = masdars.length > 0 ? masdars : masdarsOf(pattern, kind, form, root).map(make);
  const stems = kind === "defective" ? defectiveStems(pattern, make) : strongStems(pattern, make);
  return { stems: [...withHamzas(stems), ...imperative(pattern, make)], activeParticiple: make(pattern.active), passiveParticiple: make(pattern.passive), masdars: names };
}

/** Form II with a final hamza has تفعلة: هنّأ, تهنئة. */
function masdarsOf(pattern: Pattern, kind: PatternClass, form: VerbForm, root: readonly string[]): readonly string[] {
  return form === 2 && kind === "sound" && root[2] === "ء" ? ["ta12i3aT"] : pattern.masdars;
}

type Make = (template: string) => string;

function defectiveStems(pattern: Pattern, make: Make): VerbStem[] {
  return [
    ...defectivePerfect(make(pattern.past), "Act"),
    ...defectiveImperfect(make(pattern.present).slice(1), "Act"),
    ...defectivePerfect(make(pattern.passivePast), "Pass"),
    ...defectiveImperfect(make(pattern.passivePresent).slice(1), "Pass"),
  ];
}

function strongStems(pattern: Pattern, make: Make): VerbStem[] {
  const stem = (template: string) => make(template).slice(1);
  const { past, present, passivePast, passivePresent, pastShort, presentShort, passivePastShort, passivePresentShort } = pattern;
  if (pastShort === undefined || presentShort === undefined) {
    return [...regular(make(past), stem(present), "Act"), ...regular(make(passivePast), stem(passivePresent), "Pass")];
  }
  return [
    ...twoStems({ perfect: [make(past), make(pastShort)], imperfect: [stem(present), stem(presentShort)], voice: "Act" }),
    ...twoStems({
      perfect: [make(passivePast), make(passivePastShort ?? passivePast)],
      imperfect: [stem(passivePresent), stem(passivePresentShort ?? passivePresent)],
      voice: "Pass",
    }),
  ];
}

/** The imperative keeps the opening of the past: أعلن, استخدم, تعلم; forms II and III have none. */
function imperative(pattern: Pattern, make: Make): VerbStem[] {
  const stem = make(pattern.present).slice(1);
  const opens = pattern.past.startsWith("i") ? "ا" : pattern.past.startsWith("'a") ? "أ" : "";
  const text = opens + (/[ىي]$/.test(stem) ? stem.slice(0, -1) : stem);
  return [{ text, cells: cell.imperative, voice: "Act" }];
}
