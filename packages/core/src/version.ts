// The engine's version, written into every answer so that results can be told apart. Kept in step with package.json by a test.
export const ENGINE_VERSION = "0.1.0";
