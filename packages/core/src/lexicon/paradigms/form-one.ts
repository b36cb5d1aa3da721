// Form I verbs of every root class, from the written past and present: كتب يكتب, قال يقول, دعا يدعو, مد يمد, وصل يصل.
import { cell, type VerbStem } from "./cells.ts";
import { spell, write } from "./spell.ts";
import { defectiveImperfect, defectivePerfect, regular, twoStems, withHamzas } from "./weak-endings.ts";

export interface Derived {
  readonly stems: readonly VerbStem[];
  readonly activeParticiple: string;
  readonly passiveParticiple: string;
  readonly masdars: readonly string[];
}

export type RootClass = "sound" | "hollow" | "defective" | "doubled";

const isWeak = (letter: string | undefined) => letter === "و" || letter === "ي";

/** The class of a form I verb: قال is hollow, عور (to be one-eyed) with the same kind of root is not. */
export function rootClass(lemma: string, root: readonly string[]): RootClass {
  if (isWeak(root[2])) return "defective";
  if (root[1] === root[2]) return "doubled";
  return isWeak(root[1]) && lemma[1] === "ا" ? "hollow" : "sound";
}

/** The present where the row names none. */
function defaultPresent(lemma: string, root: readonly string[], kind: RootClass): string {
  if (kind === "hollow") return `ي${root[0]}${root[1]}${root[2]}`;
  if (kind === "defective") return `ي${lemma.slice(0, -1)}${root[2] === "و" ? "و" : lemma.endsWith("ي") ? "ى" : "ي"}`;
  if (kind === "sound" && root[0] === "و") return `ي${lemma.slice(1)}`;
  return `ي${lemma}`;
}

function hollow(lemma: string, root: readonly string[], stem: string): VerbStem[] {
  const short = (vowel: string) => spell(`${root[0]}${vowel}${root[2]}ت`).slice(0, -1);
  return [
    ...twoStems({
      perfect: [lemma, short(stem.includes("و") ? "u" : "i")],
      imperfect: [stem, short(stem.includes("و") ? "u" : stem.includes("ي") ? "i" : "a")],
      voice: "Act",
    }),
    ...twoStems({ perfect: [write("1I3", root), short("i")], imperfect: [write("1A3", root), short("a")], voice: "Pass" }),
  ];
}

function defective(lemma: string, root: readonly string[], stem: string): VerbStem[] {
  const past = write("1u2iy", root);
  const present = write("yu12aY", root).slice(1);
  return [
    ...defectivePerfect(lemma, "Act"),
    ...defectiveImperfect(stem, "Act"),
    ...defectivePerfect(past, "Pass"),
    ...defectiveImperfect(stem.length < 2 ? stem : stem.length === 2 ? `${stem.slice(0, 1)}ى` : present, "Pass"),
  ];
}

function doubled(lemma: string, root: readonly string[], stem: string): VerbStem[] {
  const open = `${root[0]}${root[1]}${root[2]}`;
  return (["Act", "Pass"] as const).flatMap((voice) => twoStems({ perfect: [lemma, open], imperfect: [stem, open], voice }));
}

function participles(root: readonly string[], kind: RootClass, present: string): [string, string] {
  if (kind === "hollow") {
    const active = root[2] === "ء" ? write("1A'I", root) : write("1A'i3", root);
    return [active, write(present.includes("ي", 1) ? "ma1I3" : "ma1U3", root)];
  }
  if (kind === "defective") return [write("1A2I", root), write(root[2] === "و" ? "ma12U" : "ma12I", root)];
  if (kind === "doubled") return [write("1A3", root), write("ma12U3", root)];
  return [write("1A2i3", root), write("ma12U3", root)];
}

/** The imperative: no alef where the stem opens with a vowel of its own (قل, مد, صل), else ا (اكتب, ادع). */
function imperatives(root: readonly string[], kind: RootClass, stem: string): VerbStem[] {
  const voice = "Act";
  if (kind === "sound") {
    const dropsFirst = stem.length === 2 || (root[0] === "ء" && stem.length === 3 && /[خك]/.test(root[1] ?? ""));
    return [{ text: dropsFirst ? stem.slice(-2) : `ا${stem}`, cells: cell.imperative, voice }];
  }
  if (kind === "defective") return stem.length > 2 ? [{ text: `ا${stem.slice(0, -1)}`, cells: cell.imperative, voice }] : [];
  return [{ text: stem, cells: cell.imperative, voice }];
}

/** Stems, participles and verbal nouns of a form I verb; verbal nouns are only those the row gives. */
export function formOne(lemma: string, root: readonly string[], present: string | undefined, masdars: readonly string[]): Derived {
  const kind = rootClass(lemma, root);
  const written = present ?? defaultPresent(lemma, root, kind);
  const stem = written.slice(1);
  const build = { hollow, defective, doubled, sound };
  const [activeParticiple, passiveParticiple] = participles(root, kind, written);
  const stems = [...withHamzas(build[kind](lemma, root, stem)), ...imperatives(root, kind, stem)];
  return { stems, activeParticiple, passiveParticiple, masdars };
}

function sound(lemma: string, root: readonly string[], stem: string): VerbStem[] {
  return [...regular(lemma, stem, "Act"), ...regular(write("1u2i3", root), write("yu12a3", root).slice(1), "Pass")];
}
