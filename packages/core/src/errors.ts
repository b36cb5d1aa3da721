// Errors for a caller's mistakes. Text never raises one.

/** An argument of parseArticle that cannot be used; `field` names it. */
export class InvalidOptionError extends TypeError {
  readonly code = "invalid-option";
  readonly field: string;

  constructor(field: string, reason: string) {
    super(`${field}: ${reason}`);
    this.name = "InvalidOptionError";
    this.field = field;
  }
}
