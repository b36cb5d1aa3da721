// TEMPORARY
import type { EntityLayer, MorphLayer, MentionLayer, TextLayer } from "./model/document.ts";
import type { Entity, Mention } from "./schema/facts.ts";
import { stage } from "./model/stage.ts";
export const stubEntities = stage<TextLayer & MorphLayer & Pick<MentionLayer, "names">, EntityLayer>("e", ({ names, text, words }) => {
  const entities = new Map<string, Entity>(); const mentions: Mention[] = [];
  for (const n of names) {
    const t = text.slice(n.start, n.end); const id = n.key ? `e:${n.key}` : `e-${t}`;
    const span = { start: n.start, end: n.end, text: t };
    if (!entities.has(id)) entities.set(id, { id, ...span, by: n.by, type: n.type, name: { ar: t, en: n.en ?? t }, named: true, known: n.key, sameAs: [], attributes: [], mentions: [] });
    const m: Mention = { id: `m${n.start}-${n.end}`, ...span, by: n.by, form: "name", head: words[n.from]?.id ?? "", entity: id, basis: "stated" };
    mentions.push(m); entities.get(id)?.mentions.push(m.id);
  }
  return { entities: [...entities.values()], mentions };
});
