// The version of the API's contract, not of the engine: it changes when an answer's shape does.
export const apiVersion = "1.0.0";
