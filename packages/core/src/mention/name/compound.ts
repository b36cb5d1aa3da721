// Parts of names that take the word after them: عبد الرحمن, أبو مازن, آل نهيان, بن لادن, فان باستن.
import { adjacent, type Features, has, is } from "./features.ts";
import { openingParticles } from "./head-words.ts";
import { strengthAt, weak } from "./part-strength.ts";
import { closed, kin } from "./person-words.ts";
import { wordSet } from "./word-set.ts";

/** The place after a particle inside a name and what it brings: فان باستن, بن سلمان, بن أبي طالب; `at` itself where it brings nothing. */
export function afterParticle(features: Features, at: number, known: number): number {
  const after = at + 1;
  if (after >= features.words.length || features.words[after]?.sentence !== features.words[at]?.sentence) return at;
  // اسامة ابن لادن, where لادن was read as ل and a verb.
  const split = kin.has(features.norms[at] ?? "") && known > 0 ? features.tokens.get(after) : undefined;
  if (split !== undefined) return split.to;
  if (!adjacent(features, at, after) || !has(features, after, is.base)) return at;
  // صدام حسين ابن عمه علي: his cousin.
  if (
    features.words[after + 1]?.part === "enclitic" &&
    features.words[after + 1]?.token === features.words[after]?.token
  )
    return at;
  const inner = compoundAt(features, after);
  if (inner > 0) return after + inner;
  const norm = features.norms[at] ?? "";
  // نعوم شومسكي ابن رجل: a man's son, no forebear's name.
  const common =
    norm === "ابن" &&
    has(features, after, is.noun) &&
    !has(features, after, is.definite) &&
    strengthAt(features, after) === 0;
  if (kin.has(norm) && known > 0 && !common && !closed.has(features.norms[after] ?? "")) return after + 1;
  return strengthAt(features, after) > 0 ||
    (has(features, after, is.definite | is.unknown) && !closed.has(features.norms[after] ?? ""))
    ? after + 1
    : at;
}

/** What opens a man's name with الله; other words of the kind are more often something else (نعمة الله). */
const givenByGod = wordSet("صنع عطا عطاء جاد رزق ضيف خير نصر فضل سعد جار عوض لطف هبة فتح خلف وديعة عبيد فيض أمان ضياء");

/** عبد الرحمن, أبو مازن, آل نهيان, بن لادن: how many words the compound has, or 0. */
export function compoundAt(features: Features, at: number): number {
  const next = at + 1;
  // أبو فاعور, where فاعور was read as ف and another word.
  const split = features.norms[at] === "ابو" ? features.tokens.get(next) : undefined;
  if (split !== undefined && features.words[split.to - 1]?.part === "base") return split.to - at;
  if (next >= features.words.length || !adjacent(features, at, next) || !has(features, next, is.base)) return 0;
  const norm = features.norms[at] ?? "";
  const after = features.norms[next] ?? "";
  // عبد ربه, where the last letter was read as a pronoun.
  const servant = features.tokens.get(next);
  if (norm === "عبد" && servant?.norm === "ربه") return servant.to - at;
  // صنع الله إبراهيم, عطاء الله مهاجراني: before another name.
  if (givenByGod.has(norm) && after === "الله")
    return adjacent(features, next, next + 1) &&
      !has(features, next + 1, is.definite | is.role) &&
      (strengthAt(features, next + 1) > weak || (features.given[next + 1] ?? null) !== null)
      ? 2
      : 0;
  // عز الدين أبو ستيت, whose first word is a verb elsewhere.
  if (norm === "عز" && after === "الدين") return 2;
  if (norm === "عبد") return has(features, next, is.definite) || after === "الله" || after === "ربه" ? 2 : 0;
  if (norm === "ابو" || norm === "ابي" || norm === "ابا") {
    if (has(features, next, is.time) || (closed.has(after) && after !== "علي")) return 0;
    if (after === "عبد") return 1 + compoundAt(features, next);
    if (after === "ال") return 0;
    return norm === "ابو" || strengthAt(features, next) > 0 || has(features, next, is.definite) ? 2 : 0;
  }
  if (norm === "ال")
    return features.words[at]?.form.startsWith("آ") &&
      (strengthAt(features, next) > 0 || has(features, next, is.proper))
      ? 2
      : 0;
  // أم مكلومة is a mother; أم كلثوم has a name after it.
  if (norm === "ام" && (features.given[next] ?? null) === null && !has(features, at, is.proper)) return 0;
  if (openingParticles.has(norm) && !kin.has(norm)) return strengthAt(features, next) > weak ? 2 : 0;
  // واضاف بن عامي ان, where عامي may have been read as a word with a pronoun.
  if (norm === "بن" && has(features, at - 1, is.speech | is.role) && !has(features, next, is.definite))
    return (features.tokens.get(next)?.to ?? next + 1) - at;
  if (kin.has(norm) && norm !== "ولد") return strengthAt(features, next) > weak ? 2 : 0;
  return 0;
}
