// TEMPORARY
import type { DatingLayer, EntityLayer, MentionLayer } from "./model/document.ts";
import { stage } from "./model/stage.ts";
export const stubMentions = stage<object, MentionLayer & DatingLayer>("m", () => ({ names: [], times: [], quantities: [], published: null }));
export const stubEntities = stage<object, EntityLayer>("e", () => ({ entities: [], mentions: [] }));
