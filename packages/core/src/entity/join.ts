// A headline names an office before the article names its holder: وزير النقل … وزير النقل حكيم السوسي.
import { type Discourse, traceReach } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** Gives a named holder of an office the mentions of the one who was only called by it, where the office is the same. */
export function joinUntitled(
  discourse: Discourse,
  holder: Draft,
  office: string,
  ofCountry: boolean,
  bare = false,
): void {
  if (!holder.named || holder.type !== "person") return;
  const end = Math.max(0, discourse.traces.length - traceReach);
  const first = discourse.traces[end];
  if (first === undefined) return;
  const earlier = discourse.traces
    .slice(end)
    .find(
      ({ entity }) =>
        entity.type === "person" &&
        !entity.named &&
        entity.mentions.length > 0 &&
        entity.lemmas.has(office) &&
        (shares(entity, holder, ofCountry) || (bare && ownedOnly(discourse, entity))),
    )?.entity;
  if (earlier !== undefined) absorb(discourse, earlier, holder);
}

/** محاميه … المحامي كمال: called by the same word, of whom it is said only whose he is. */
const ownedOnly = ({ words }: Discourse, { mentions }: Draft): boolean =>
  mentions.length <= fewMentions &&
  mentions.some(({ head }) => words[head + 1]?.part === "enclitic" && words[head + 1]?.token === words[head]?.token) &&
  mentions.every(({ head, form }) => form !== "nominal" || !words[head]?.norm.startsWith("ال"));

/** One who was spoken of more often has a name by then. */
const fewMentions = 8;

/** Two were one: the mentions of the earlier become the other's. */
export function absorb(discourse: Discourse, earlier: Draft, into: Draft): void {
  if (earlier === into) return;
  for (const one of earlier.mentions) {
    into.mentions.push(one);
    if (one.form === "elided") discourse.elided.set(one.head, into);
    else if (discourse.at.get(one.head) === earlier) discourse.at.set(one.head, into);
  }
  earlier.mentions.length = 0;
  const end = Math.max(0, discourse.traces.length - traceReach);
  for (let at = end; at < discourse.traces.length; at++) {
    const trace = discourse.traces[at];
    if (trace?.entity === earlier) discourse.traces[at] = { ...trace, entity: into };
  }
}

/** The earlier phrase says at least one thing of the office, and nothing that the later one does not say, its country aside. */
function shares(earlier: Draft, holder: Draft, ofCountry: boolean): boolean {
  let both = 0;
  let other = 0;
  for (const modifier of earlier.modifiers) {
    if (holder.modifiers.has(modifier)) both++;
    else other++;
  }
  // وزير الخارجية الفرنسي is not وزير الخارجية المصري سامح شكري.
  return both > 0 && other <= (ofCountry ? 0 : 1);
}
