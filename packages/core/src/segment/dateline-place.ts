// Places that open a dateline without an agency: القاهرة - فتح القضاء, دبي، الإمارات العربية المتحدة — أعلنت الشركة.
import { lookup } from "../lexicon/lookup.ts";
import { type KnownName, type NameNode, names } from "../lexicon/name-table.ts";
import type { Token } from "../schema/article.ts";
import { fold } from "../script/fold.ts";

/** A town and the country it is in. */
const mostPlaces = 2;
const towns: ReadonlySet<string> = new Set(["capital", "city"]);

/** The token after the places that stand at `from`, which a dash with spaces and text follow; 0 where there are none. */
export function placesBeforeDash(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  let town = false;
  for (let places = 0; places < mostPlaces; places++) {
    const known = placeAt(tokens, at, to);
    if (known === null) return 0;
    at = known.to;
    town ||= towns.has(known.kind);
    const mark = tokens[at]?.text;
    if (mark !== "،" && mark !== ",") break;
    at++;
  }
  const [last, dash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (last === undefined || dash === undefined || next === undefined || at + 1 >= to) return 0;
  if (dash.kind !== "punct" || !/^[-–—ـ]+$/.test(dash.text) || next.kind !== "word") return 0;
  if (dash.start === last.end || next.start === dash.end) return 0;
  // الجزائر – قضت محكمة, but مصر - السعودية: a country names a match or a matter too.
  return town || opensWithVerb(next.text) ? at : 0;
}

interface Place {
  readonly to: number;
  readonly kind: string;
}

/** The longest place that the lexicon knows by these words. */
function placeAt(tokens: readonly Token[], from: number, to: number): Place | null {
  let node: NameNode | undefined = names().root;
  let found: Place | null = null;
  for (let at = from; at < to && tokens[at]?.kind === "word"; at++) {
    node = node?.next.get(fold(tokens[at]?.text ?? ""));
    if (node === undefined) break;
    const name: KnownName | null = node.name;
    if (name?.row === "place") found = { to: at + 1, kind: name.kind };
  }
  return found;
}

function opensWithVerb(text: string): boolean {
  const [best] = lookup(text);
  return best?.pieces[best.base]?.feats.VerbForm === "Fin";
}
