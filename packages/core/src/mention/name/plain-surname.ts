// Everyday words that are surnames by where they stand: after a given name, where no idafa, agreement or title explains them.
import { adjacent, type Features, has, is } from "./features.ts";
import { type Strength, strong, unknown } from "./part-strength.ts";
import { afterthoughts, closed, divine } from "./person-words.ts";
import { titleBefore } from "./title.ts";

/** محمد المصري, عبد الكريم الخطابي: a nisba or unknown definite word after a given name, where no idafa or agreement can explain it. */
export function definiteSurname(features: Features, at: number, from: number, known: number, best: Strength): boolean {
  const word = features.words[at];
  if (!has(features, at, is.definite) || known === 0 || best < strong || closed.has(features.norms[at] ?? ""))
    return false;
  if (afterthoughts.has(features.norms[at] ?? "")) return false;
  // محمد زيدان المتألق: a participle tells of him, unless it is a known surname.
  if (word?.feats.VerbForm === "Part" && word.upos === "ADJ" && (features.surname[at] ?? null) === null) return false;
  if (has(features, at, is.verb | is.time) || word === undefined) return false;
  if (has(features, at, is.role)) return rankAsSurname(features, at, from);
  if (word.source === "lexicon" && (word.feats.Number === "Plur" || /(ه|ات|ين|ون)$/.test(features.norms[at] ?? "")))
    return false;
  const afterGiven = (features.given[at - 1] ?? null) !== null || at - from >= 2;
  if (!afterGiven) return false;
  if (has(features, at, is.proper)) return true;
  // طارق السيد, محمد الفاتح: a noun that names no office, event, time or thing of its own.
  if (
    (features.given[at - 1] ?? null) !== null &&
    (word.entry === null ||
      word.source === "guess" ||
      (word.entry.kinds.length === 0 && word.feats.VerbForm !== "Vnoun"))
  )
    return has(features, at, is.noun) || /ي$/.test(features.norms[at] ?? "");
  // بوش الأمريكي is no name; محمد المصري is.
  return (
    /ي$/.test(features.norms[at] ?? "") &&
    ((features.surname[at - 1] ?? null) === null ||
      (features.given[at - 1] ?? null) !== null ||
      divine.has(features.norms[at - 1] ?? "") ||
      // عبد العزيز اللوغاني.
      features.norms[at - 2] === "عبد")
  );
}

/** القائد هشام الوالي العلمي: an office between a titled man's given name and another of his families' names. */
function rankAsSurname(features: Features, at: number, from: number): boolean {
  if (at !== from + 1 || features.given[from]?.ambiguous !== false) return false;
  return (
    adjacent(features, at, at + 1) &&
    (features.surname[at + 1] ?? null) !== null &&
    has(features, at + 1, is.definite) &&
    !has(features, at + 1, is.nisba | is.role | is.time) &&
    !afterthoughts.has(features.norms[at + 1] ?? "")
  );
}

/** طارق السيد, قاسم أمين: a title's word that nothing follows to be titled is a surname after a given name. */
export function standsLast(features: Features, at: number, from: number, known: number): boolean {
  // عبد الواحد السيد: the compound is the given name.
  const after = features.norms[from] === "عبد" ? from + 2 : from + 1;
  if (at !== after || known === 0 || (features.given[from] ?? null) === null) return false;
  if (closed.has(features.norms[at] ?? "")) return false;
  if (features.norms[at] !== "السيد" && (features.given[at] ?? features.surname[at] ?? null) === null) return false;
  const next = features.words[at + 1];
  return (
    next === undefined ||
    next.upos === "PUNCT" ||
    next.upos === "CCONJ" ||
    next.upos === "VERB" ||
    next.upos === "SCONJ" ||
    (next.upos === "ADP" && next.part === "base")
  );
}

/** ميساء مغربي, يوليوس قيصر: an indefinite word right after a given name, where no verb before it could take it as object. */
export function indefiniteSurname(features: Features, at: number, best: Strength): boolean {
  const word = features.words[at];
  if (best !== strong || word === undefined || (features.given[at - 1] ?? null) === null) return false;
  if (closed.has(features.norms[at] ?? "") || !has(features, at, is.base)) return false;
  if (has(features, at, is.definite | is.role | is.time | is.verb) || features.words[at - 2]?.upos === "VERB")
    return false;
  if (features.words[at + 1]?.token === word.token || word.feats.VerbForm === "Vnoun" || word.feats.Number === "Plur")
    return false;
  if (word.upos === "NOUN") return (word.entry?.kinds.length ?? 0) === 0 && !word.by.startsWith("adjective:");
  return (
    word.upos === "ADJ" &&
    word.feats.Degree === undefined &&
    word.feats.Gender !== "Fem" &&
    !/ا$/.test(features.norms[at] ?? "")
  );
}

/** عبد الغني زعلان, عبد القادر خطاب: an indefinite noun or adjective right after عبد and a name of God, which take none, is the family's. */
export function surnameOfServant(features: Features, at: number, from: number): boolean {
  const word = features.words[at];
  const norm = features.norms[at] ?? "";
  if (at !== from + 2 || features.norms[from] !== "عبد" || word === undefined || !has(features, at, is.base))
    return false;
  if (has(features, at, is.definite | is.role | is.time | is.verb) || closed.has(norm) || afterthoughts.has(norm))
    return false;
  if (!has(features, at, is.noun | is.adjective) || /ا$/.test(norm) || norm.length < 3) return false;
  // عبد الله رهن الاعتقال: a noun that governs the one after it.
  if (
    adjacent(features, at, at + 1) &&
    has(features, at + 1, is.definite | is.proper) &&
    !has(features, at + 1, is.role)
  )
    return false;
  return (
    word.feats.Degree === undefined && word.feats.Number !== "Plur" && features.words[at + 1]?.token !== word.token
  );
}

/** الخبير الجزائري زوبير البجاوي: a nisba that no lexicon has, after an unlisted word that a title introduces. */
export function unlistedNisba(features: Features, from: number, best: Strength): boolean {
  const word = features.words[from + 1];
  if (best !== unknown || word === undefined || word.source === "lexicon") return false;
  if (!has(features, from + 1, is.definite) || has(features, from, is.definite)) return false;
  return /[^ا]ي$/.test(word.norm) && titleBefore(features, from) !== null;
}

/** قال الوزير جيوفاني تريا إن: between the given name of who speaks and what is said stands no verb. */
export function beforeContent(features: Features, from: number, best: Strength): boolean {
  const word = features.words[from + 1];
  if ((best !== strong && features.given[from] == null) || word?.upos !== "VERB" || has(features, from, is.definite))
    return false;
  // ستيفن كنت, مرلين أوتي: no first or second person speaks behind a name, and nobody was brought alone.
  if (word.feats.Person !== "3" && features.words[from + 2]?.token !== word.token && word.feats.Mood !== "Imp")
    return true;
  // انتقد زعيم المعارضة خليفة سال غياب الحلول: whose verb stands before his title has none behind his name.
  const verb = features.words[(titleBefore(features, from)?.from ?? 0) - 1];
  if (
    verb?.upos === "VERB" &&
    verb.sentence === word.sentence &&
    /^[^يتنا]/.test(word.norm) &&
    features.words[from + 2]?.token !== word.token
  )
    return true;
  if (features.words[from + 2]?.upos !== "SCONJ") return false;
  if (!adjacent(features, from, from + 1) || word.token === features.words[from + 2]?.token) return false;
  const title = titleBefore(features, from)?.from ?? from;
  return has(features, title - 1, is.speech) && features.words[title - 1]?.sentence === word.sentence;
}
