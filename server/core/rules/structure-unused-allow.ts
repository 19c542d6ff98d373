/** An `allow` that silences nothing, or names no rule. Reported by the runner, which alone knows what was silenced. */
import type { Caption } from '../caption/caption.ts';
import type { Report } from './rule.ts';
import type { ReportedRule } from './rule-set.ts';
import type { Allow } from './silence.ts';
import { withoutAllow } from './silence-fix.ts';

export const rule: ReportedRule = { scope: 'reported', id: 'structure/unused-allow', severity: 'warning', on: true };

/** `known` are the ids of all rules. */
export function unusedAllows(idle: readonly Allow[], caption: Caption, known: ReadonlySet<string>): readonly Report[] {
  return idle.map((allow) => report(allow, caption, known));
}

function report(allow: Allow, caption: Caption, known: ReadonlySet<string>): Report {
  const name = allow.rule.text;
  return {
    span: allow.rule.span,
    ...(known.has(name) ? {} : { variant: 'unknown-rule' }),
    args: { rule: name },
    fixes: [
      {
        title: { key: 'fix.remove-allow', args: { rule: name } },
        edits: [{ span: withoutAllow(allow, caption), text: '' }],
        safety: 'safe',
      },
    ],
  };
}
