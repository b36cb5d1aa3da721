// Stems of verbs whose last radical is weak or a hamza: the last letters before each ending.
import { cell, imperfectAll, perfectAll, type VerbStem, type Voice } from "./cells.ts";

const { perfect, perfectObject, perfectT, perfectA, perfectW, perfectC } = cell;
const { imperfect, imperfectObject, imperfectA, imperfectW, imperfectN, jussive } = cell;

/** Perfect of a defective verb, from its 3rd person masculine singular: دعا, رمى, بقي. */
export function defectivePerfect(form: string, voice: Voice): VerbStem[] {
  const base = form.slice(0, -1);
  const last = form.slice(-1);
  if (last === "ي") {
    return [
      { text: form, cells: perfectAll & ~perfectW, voice },
      { text: base, cells: perfectW, voice },
    ];
  }
  const full = base + (last === "ا" && !base.endsWith("ي") ? "و" : "ي");
  return [
    { text: form, cells: last === "ا" ? perfect | perfectObject : perfect, voice },
    ...(last === "ى" ? [{ text: `${base}ا`, cells: perfectObject, voice }] : []),
    { text: base, cells: perfectT | perfectW, voice },
    { text: full, cells: perfectA | perfectC, voice },
  ];
}

/** Imperfect of a defective verb, from its form without prefix: دعو, رمي, بقى. */
export function defectiveImperfect(stem: string, voice: Voice): VerbStem[] {
  const base = stem.slice(0, -1);
  const last = stem.slice(-1);
  const consonant = last === "ى" ? `${base}ي` : stem;
  return [
    { text: stem, cells: last === "ى" ? imperfect : imperfect | imperfectObject, voice },
    ...(last === "ى" ? [{ text: `${base}ا`, cells: imperfectObject, voice }] : []),
    { text: base, cells: imperfectW | jussive, voice },
    { text: consonant, cells: imperfectA | imperfectN, voice },
  ];
}

/** A last hamza moves to و before وا and some pronouns: قرأ, قرؤوا; جاء, جاؤوا; يقرؤه. */
function hamzaSeats(stem: VerbStem): VerbStem[] {
  const base = stem.text.slice(0, -1);
  const last = stem.text.slice(-1);
  if (last !== "أ" && last !== "ء") return [stem];
  if (base.endsWith("ي")) return [stem, { ...stem, text: `${base}ئ`, cells: stem.cells & ~(perfect | imperfect) }];
  const onWaw = stem.cells & (perfectW | imperfectW | imperfectObject);
  const onYa = last === "ء" ? stem.cells & (imperfectObject | imperfectN | perfectC) : 0;
  return [stem, ...(onWaw ? [{ ...stem, text: `${base}ؤ`, cells: onWaw }] : []), ...(onYa ? [{ ...stem, text: `${base}ئ`, cells: onYa }] : [])];
}

/** Perfect and imperfect with the same stem throughout. */
export function regular(perfectStem: string, imperfectStem: string, voice: Voice): VerbStem[] {
  return [
    { text: perfectStem, cells: perfectAll, voice },
    { text: imperfectStem, cells: imperfectAll, voice },
  ];
}

/** Stems that are long before vowels and short before consonants: قال/قل, مد/مدد. */
export function twoStems(parts: { readonly perfect: readonly [long: string, short: string]; readonly imperfect: readonly [long: string, short: string]; readonly voice: Voice }): VerbStem[] {
  const { voice } = parts;
  return [
    { text: parts.perfect[0], cells: perfectAll & ~perfectC, voice },
    { text: parts.perfect[1], cells: perfectC, voice },
    { text: parts.imperfect[0], cells: imperfectAll & ~imperfectN, voice },
    { text: parts.imperfect[1], cells: imperfectN | jussive, voice },
  ];
}

/** A stem's ن merges with the ن of its ending: أعلن + نا is أعلنا, يعلن + ن is يعلن. */
function mergedNun(stem: VerbStem): VerbStem[] {
  const cells = (stem.cells & perfectC ? cell.perfectNun : 0) | (stem.cells & imperfectN);
  if (!stem.text.endsWith("ن") || cells === 0) return [stem];
  return [stem, { ...stem, text: stem.text.slice(0, -1), cells }];
}

/** Adds what writing does to hamzas: other seats, and أ merging with a stem that opens with one (آخذ). */
export function withHamzas(stems: readonly VerbStem[]): VerbStem[] {
  return stems
    .flatMap(hamzaSeats)
    .flatMap(mergedNun)
    .flatMap((stem) => {
      const opens = stem.text[0] === "أ" || stem.text[0] === "ؤ";
      if (!opens || !(stem.cells & imperfect)) return [stem];
      const merged = (stem.text[0] === "أ" ? "آ" : "أو") + stem.text.slice(1);
      return [stem, { ...stem, text: merged, cells: cell.firstSingular }];
    });
}
