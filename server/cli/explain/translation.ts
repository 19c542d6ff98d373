/** Names and definitions of the built-in spec in another language. */
import type { Locale } from '../../core/words/words.ts';

export interface Names {
  readonly of: (id: string) => { readonly name: string; readonly definition: string } | undefined;
}

/** For reading in the locale, or for understanding a name that is typed in Chinese. */
export async function namesIn(locale: Locale, typed: string): Promise<Names> {
  if (locale === 'en' && !/\p{Script=Han}/u.test(typed)) return { of: () => undefined };
  const { default: names } = await import('../../../schemas/spec/chai/zh-cn.json', { with: { type: 'json' } });
  const byId = new Map(Object.entries(names));
  return { of: (id) => byId.get(id) };
}
