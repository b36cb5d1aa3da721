// Which mentions are one thing. The entity of the mention whose head is word i: the mention with that word's id as `head`.
export { entityStage } from "./entity-stage.ts";
