// What stands for what: pronouns, definite phrases and unwritten subjects that lead to the thing they mean.
import type { Layers } from "./layers.ts";
import { samePhrase, touch } from "./places.ts";
import type { Gold } from "./read-gold.ts";
import type { Reading } from "./reading.ts";

export function scoreCorefers({ corefers: tally }: Layers, gold: Gold, { parsed, mentionsOf }: Reading): void {
  const { text } = parsed.article;
  const standIns = parsed.facts.mentions.filter(({ form }) => form !== "name");
  for (const item of gold.corefers) {
    const here = standIns.filter((mention) => touch(item, mention));
    const right = here.some(({ entity }) => mentionsOf(entity).some((other) => samePhrase(text, item.to, other)));
    tally.gold += 1;
    if (here.length > 0) tally.predicted += 1;
    if (right) tally.hits += 1;
    else tally.missed.push(`${item.text} → ${item.to.text}`);
  }
}
