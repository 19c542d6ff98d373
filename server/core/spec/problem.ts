import type { Fix, Message, Severity } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** A mistake in a project's spec, at its place in the file's text; it reads like any finding. */
export interface SpecProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Message;
  readonly related: readonly [];
  readonly fixes: readonly Fix[];
}

export function specProblem(
  code: string,
  span: Span,
  variant: string | undefined,
  args: Readonly<Record<string, string>>,
  severity: Severity = 'error',
): SpecProblem {
  const message = { key: variant === undefined ? code : `${code}.${variant}`, args };
  return { code, severity, span, message, related: [], fixes: [] };
}
