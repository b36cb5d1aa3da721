// The subject of an English clause: written, or known from the proposition, the antecedent or the verb's person.
import { childrenBy, deprelOf, type SentenceView } from "../sentence-view.ts";
import { isOnly } from "./exceptive.ts";
import { pronoun } from "./function-words.ts";
import { arabic, gloss } from "./gloss.ts";
import { isPluralSubject } from "./noun-head.ts";
import { isSumming } from "./noun-phrase.ts";
import { isPersonAt } from "./persons.ts";
import { entityPhrase } from "./pronoun-phrase.ts";
import type { ClauseOptions, Writer } from "./writer.ts";

export interface Subject {
  readonly text: string;
  readonly plural: boolean;
  readonly firstPerson: boolean;
  readonly denied: boolean;
}

const made = (text: string, plural: boolean, extra: Partial<Subject> = {}): Subject => ({
  text,
  plural,
  firstPerson: false,
  denied: false,
  ...extra,
});
export const isExistential = (view: SentenceView, place: number) =>
  /^(?:هناك|هنالك|ثمه)$/.test(view.words[place]?.norm ?? "");
const denials = /^(?:لا|لم|لن|ما)$/;

export function subjectOf(writer: Writer, place: number, options: ClauseOptions): Subject {
  const { view } = writer;
  const { depth = 0 } = options;
  const word = view.words[place];
  const own = childrenBy(view, place, "nsubj")[0];
  if (isExistential(view, place))
    return made(
      "there",
      childrenBy(view, place, "nsubj").some((at) => isPluralSubject(view, at)),
    );
  if (own !== undefined) return written(writer, place, own, depth);
  const feats = view.words[childrenBy(view, place, "cop")[0] ?? place]?.feats ?? {};
  if (feats.Person === "1" || feats.Person === "2")
    return made(pronoun(feats, "subject", true), feats.Number === "Plur" || feats.Person === "2", {
      firstPerson: feats.Person === "1",
    });
  // مما أدى إلى: what was told before does it
  if (
    options.proposition !== undefined &&
    childrenBy(view, place, "mark").some((at) => view.words[at]?.lemma === "مما")
  )
    return made("this", false);
  const { proposition } = options;
  if (proposition !== undefined && deprelOf(view, place) === "acl:relcl" && isSumming(view, view.heads[place] ?? -1))
    return made("this", false);
  const antecedent = deprelOf(view, place) === "acl:relcl" ? (view.heads[place] ?? -1) : -1;
  const gap = antecedent >= 0 && !hasResumptive(view, place, antecedent);
  if (proposition !== undefined || options.noSubject !== true) {
    const known =
      gap && proposition !== undefined
        ? writer.np(antecedent, { depth: depth + 1, without: place })
        : knownSubject(writer, place, options);
    if (known !== null && known !== "")
      return made(known, antecedent >= 0 ? isPluralSubject(view, antecedent) : pluralBy(view, place));
  }
  if (proposition === undefined && options.noSubject === true)
    return made("", antecedent >= 0 ? isPluralSubject(view, antecedent) : pluralBy(view, place));
  const human = view.entityOf.get(view.elidedAt.get(place)?.entity ?? "")?.type === "person";
  return made(pronoun({ ...feats, Person: "3" }, "subject", human), pluralBy(view, place), {
    firstPerson: word?.feats.Person === "1",
  });
}

function written(writer: Writer, place: number, own: number, depth: number): Subject {
  const { view } = writer;
  const word = view.words[own];
  const negated = childrenBy(view, place, "advmod").some((at) => denials.test(view.words[at]?.norm ?? ""));
  const ownDenial = childrenBy(view, own, "advmod").some((at) => view.words[at]?.norm === "لا");
  if (
    word?.lemma === "أحد" &&
    word.feats.Definite !== "Def" &&
    !childrenBy(view, own, "nmod").length &&
    (negated || ownDenial || depth === 0)
  ) {
    if (negated || ownDenial) return made("no one", false, { denied: true });
  }
  // لم تعلن أي جهة: no party announced
  if (negated && (word?.lemma === "أي" || word?.lemma === "أية")) {
    const text = writer.np(own, { depth: depth + 1, pronounAs: "subject" });
    if (text.startsWith("any ")) return made(`no ${text.slice(4)}`, false, { denied: true });
  }
  const only = isOnly(view, own) ? "only " : "";
  const text = only + writer.np(own, { depth: depth + 1, pronounAs: "subject" });
  const firstPerson = word?.upos === "PRON" && word.feats.Person === "1";
  const stands = word?.upos === "PRON" ? nounBehind(view, own, text) : undefined;
  return made(
    text,
    (stands === undefined ? isPluralSubject(view, own) : isPluralSubject(view, stands)) ||
      (word?.upos === "PRON" && /^(?:you|they)\b/.test(text)),
    { firstPerson },
  );
}

/** هي for the talks: the verb agrees with the English noun that the pronoun is written as. */
function nounBehind(view: SentenceView, own: number, text: string): number | undefined {
  const entity = view.mentionAt.get(own)?.entity ?? "";
  return /^(?:it|he|she|they|I|we|you)\b/.test(text) || view.entityOf.get(entity)?.named
    ? undefined
    : view.nounOf.get(entity);
}

const pluralBy = (view: SentenceView, place: number) => {
  const feats = view.words[childrenBy(view, place, "cop")[0] ?? place]?.feats ?? {};
  return feats.Number === "Plur" || feats.Number === "Dual";
};

/** A pronoun that stands for the antecedent as object: the gap is not the subject's. */
export function hasResumptive(view: SentenceView, place: number, antecedent: number): boolean {
  const object = childrenBy(view, place, "obj").find((at) => view.words[at]?.upos === "PRON");
  if (object === undefined) return false;
  const mine = view.mentionAt.get(object)?.entity;
  const theirs = view.mentionAt.get(antecedent)?.entity;
  if (childrenBy(view, place, "nsubj").length > 0 || (mine !== undefined && mine === theirs)) return true;
  // بيان أصدره: a thing does not act on something else here, it is the object
  return (
    !isPersonAt(view, antecedent) &&
    view.words[object]?.feats.Gender === view.words[antecedent]?.feats.Gender &&
    view.words[object]?.feats.Number !== "Plur"
  );
}

/** The entity behind a verb whose subject is not written, or the phrase its role points at. */
function knownSubject(writer: Writer, place: number, { proposition, depth = 0 }: ClauseOptions): string | null {
  const { view } = writer;
  const elided = view.elidedAt.get(place)?.entity;
  const role = proposition?.roles.find(
    (one) => ["agent", "theme", "cause"].includes(one.role) && one.basis !== "stated",
  );
  const objects = childrenBy(view, place, "obj", "obl").map((at) => view.mentionAt.get(at)?.entity);
  const entity = elided ?? (role?.filler?.startsWith("e") && !objects.includes(role.filler) ? role.filler : undefined);
  if (
    (depth > 0 || writer.within !== null) &&
    entity !== undefined &&
    (writer.said.has(entity) || entity === subjectAbove(view, place))
  )
    return null;
  const named = entity === undefined ? null : entityPhrase(writer, entity, place);
  if (named !== null) return named;
  const head = role?.span == null ? undefined : view.placeAt.get(role.span.start);
  if (head === undefined || proposition === undefined || within(view, head, place)) return null;
  const phrase = writer.np(head, { depth: depth + 1, pronounAs: "subject", short: true });
  return phrase === arabic(view.words[head]?.form ?? "") && gloss(view.words[head]) === null ? null : phrase;
}

/** أطاحت به قبل أن تنسحب: the subject of the clause above needs no second naming. */
function subjectAbove(view: SentenceView, place: number): string | undefined {
  const above = view.heads[place] ?? -1;
  const written = childrenBy(view, above, "nsubj")[0];
  return written === undefined ? view.elidedAt.get(above)?.entity : view.mentionAt.get(written)?.entity;
}

/** The word stands inside the verb's own clause: it is no antecedent. */
function within(view: SentenceView, at: number, place: number): boolean {
  let up = at;
  for (let steps = 0; steps < 40 && up >= 0; steps++) {
    if (up === place) return true;
    up = view.heads[up] ?? -1;
  }
  return false;
}
