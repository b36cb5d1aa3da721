// fact: propositions with roles, time and place; who is committed to them; how they hang together; what was left.
export { type FactInput, factStage } from "./fact-stage.ts";
