// A surname or an unknown name that was introduced in full stands for a name wherever it comes again alone.
import type { Candidate } from "./candidates.ts";
import { adjacent, type Features, has, is } from "./features.ts";
import { namesThing } from "./named-things.ts";
import { purposeFrom } from "./organization-purpose.ts";
import { closed, divine } from "./person-words.ts";

export function repeated(features: Features, chosen: readonly Candidate[]): Candidate[] {
  const covered = new Uint8Array(features.words.length);
  const lastParts = new Map<string, Candidate>();
  const strangers = new Map<string, Candidate>();
  const firstParts = new Map<string, Candidate>();
  const firms = new Map<string, Candidate>();
  for (const candidate of chosen) {
    covered.fill(1, candidate.from, candidate.to);
    const firm = candidate.type === "organization" ? firmWord(features, candidate) : null;
    if (firm !== null) firms.set(firm, candidate);
    if (candidate.type !== "person") continue;
    if (candidate.to - candidate.from < 2) {
      const norm = features.norms[candidate.from] ?? "";
      if (has(features, candidate.from, is.unknown) && norm.length > 3 && candidate.outside === undefined)
        strangers.set(norm, candidate);
      continue;
    }
    const norm = lastPart(features, candidate.to);
    if (norm !== undefined && norm.length > 2 && !divine.has(norm)) lastParts.set(norm, candidate);
    const first = features.norms[candidate.from] ?? "";
    if (features.given[candidate.from]?.ambiguous === false && first.length > 3) firstParts.set(first, candidate);
  }
  const found: Candidate[] = [];
  for (let at = 0; at < features.words.length; at++) {
    if (covered[at]) continue;
    const token = features.tokens.get(at);
    if (token !== undefined && !covered[at]) {
      const whole = lastParts.get(token.norm);
      if (whole !== undefined && !has(features, token.to, is.unknown)) {
        found.push({ from: at, to: token.to, type: "person", name: whole.name, by: "name/repeated" });
        covered.fill(1, at, token.to);
        continue;
      }
    }
    if (!has(features, at, is.base)) continue;
    const norm = features.norms[at] ?? "";
    const firm = firms.get(norm);
    if (
      firm !== undefined &&
      !has(features, at, is.adjective | is.verb) &&
      features.words[at + 1]?.part !== "enclitic"
    ) {
      found.push({
        from: at,
        to: branch(features, at),
        type: "organization",
        name: firm.name,
        by: "name/repeated.firm",
      });
      continue;
    }
    const full =
      lastParts.get(norm) ??
      (strangeAgain(features, at) ? strangers.get(norm) : undefined) ??
      (aloneHere(features, at) ? firstParts.get(norm) : undefined);
    if (full === undefined) continue;
    const { upos } = features.words[at] ?? {};
    if (closed.has(norm) || upos === "ADP" || upos === "SCONJ" || upos === "PART") continue;
    // السوسي is an adjective only after a noun; a word with the article is no verb.
    if (
      has(features, at, is.definite)
        ? afterNoun(features, at)
        : has(features, at, is.adjective | is.verb) && !doerHere(features, at)
    )
      continue;
    // إيناس مادريغال again in full, though the words were read apart.
    const whole =
      norm !== features.norms[full.to - 1] &&
      adjacent(features, at, at + 1) &&
      features.norms[at + 1] === features.norms[full.to - 1];
    const to = whole ? at + 2 : at + 1;
    const from = lastParts.has(norm) && !covered[at - 1] && relative(features, at - 1) ? at - 1 : at;
    found.push({ from, to, type: "person", name: from < at ? null : full.name, by: "name/repeated" });
    covered.fill(1, from, to);
  }
  return found;
}

/** An unlisted word that was a person before; not where it governs a definite noun, as إنفلونزا الطيور. */
const strangeAgain = (features: Features, at: number): boolean =>
  has(features, at, is.unknown) &&
  !namesThing(features, at) &&
  (features.words[at - 1]?.upos === "VERB" || !adjacent(features, at, at + 1) || !has(features, at + 1, is.definite));

/** قال تريا, وكان تريا قد: where a verb has its subject, a family's name that looks like a verb or adjective is the name. */
function doerHere(features: Features, at: number): boolean {
  const before = features.words[at - 1];
  const word = features.words[at];
  if (before === undefined || before.sentence !== word?.sentence || before.token === word.token) return false;
  if (features.words[at + 1]?.token === word.token || /^[يتنا]?كون/.test(word.norm)) return false;
  if (before.upos === "AUX") return features.words[at + 1]?.norm === "قد";
  if (before.upos !== "VERB" || before.feats.Gender === "Fem") return false;
  if (has(features, at - 1, is.speech)) return true;
  const next = features.words[at + 1];
  return next === undefined || next.upos === "PUNCT" || next.upos === "ADP" || next.upos === "SCONJ";
}

/** نضال البريدي، شقيق مؤسس اللواء: another of a family already named, by a given name that is an everyday word too. */
const relative = (features: Features, at: number): boolean =>
  adjacent(features, at, at + 1) &&
  (features.given[at] ?? null) !== null &&
  has(features, at + 1, is.definite) &&
  !has(features, at, is.definite | is.role | is.verb | is.time) &&
  features.words[at - 1]?.upos !== "NOUN";

/** احتكر نجيب القرار: a given name that governs nothing and describes nothing. */
function aloneHere(features: Features, at: number): boolean {
  const before = features.words[at - 1];
  if (before === undefined || before.sentence !== features.words[at]?.sentence) return false;
  if (!has(features, at, is.noun | is.proper) || features.words[at + 1]?.part === "enclitic") return false;
  if (before.upos === "NOUN" && !has(features, at, is.proper)) return false;
  return (
    before.upos === "VERB" || !adjacent(features, at, at + 1) || !has(features, at + 1, is.definite | is.adjective)
  );
}

/** «نسائم للتخزين»: in quotes what the firm's branch is for belongs to its name. */
function branch(features: Features, at: number): number {
  if (!/^["«“„]$/.test(features.words[at - 1]?.form ?? "")) return at + 1;
  const to = purposeFrom(features, at + 1, "definite");
  return /^["»”]$/.test(features.words[to]?.form ?? "") ? to : at + 1;
}

/** The name's last word as it is written, whatever it was taken apart into. */
function lastPart(features: Features, to: number): string | undefined {
  let first = to - 1;
  while (first > 0 && features.words[first - 1]?.token === features.words[to - 1]?.token) first--;
  return features.tokens.get(first)?.norm ?? features.norms[to - 1];
}

function afterNoun(features: Features, at: number): boolean {
  return has(features, at, is.adjective) && adjacent(features, at - 1, at) && has(features, at - 1, is.noun);
}

const firmHeads = new Set(["شركه", "مجموعه", "مصرف"]);

/** شركة نسائم القابضة is نسائم from then on: the one word without the article after the head, or in quotes. */
function firmWord(features: Features, { from, to }: Candidate): string | null {
  const { norms, words } = features;
  const quoted = words[from - 1]?.upos === "PUNCT" && firmHeads.has(norms[from - 2] ?? "");
  const at = firmHeads.has(norms[from] ?? "") ? from + (words[from + 1]?.upos === "PUNCT" ? 2 : 1) : from;
  if (at === from && !quoted) return null;
  const norm = norms[at] ?? "";
  // شركة تسويق النفط: a masdar or noun of its own is no brand.
  const next = words[at + 1];
  const brand =
    at + 1 >= to ||
    quoted ||
    next?.upos === "PUNCT" ||
    next?.upos === "ADJ" ||
    next?.norm === "القابضه" ||
    next?.norm === "ل";
  // شركة الرواسي القابضة is الرواسي in what follows.
  if (brand && next?.norm === "القابضه" && has(features, at, is.definite) && words[at]?.source !== "lexicon")
    return norm;
  if (!brand || norm.length < 3 || has(features, at, is.definite) || words[at]?.feats.VerbForm === "Vnoun") return null;
  return (words[at]?.entry?.kinds.length ?? 0) === 0 || words[at]?.source !== "lexicon" ? norm : null;
}
