/** The catalogues by language: one line per topic and language, in the order of the alphabet. */
import enCli from './en/cli.json' with { type: 'json' };
import enSyntax from './en/syntax.json' with { type: 'json' };
import zhCli from './zh-cn/cli.json' with { type: 'json' };
import zhSyntax from './zh-cn/syntax.json' with { type: 'json' };

export const locales = ['en', 'zh-cn'] as const;
export type Locale = (typeof locales)[number];

/** A finding's key holds what is wrong and what to do; every other key holds one text. */
export type Catalogue = Readonly<Record<string, string | { readonly message: string; readonly help?: string }>>;

export const catalogues: Readonly<Record<Locale, Catalogue>> = {
  en: { ...enCli, ...enSyntax },
  'zh-cn': { ...zhCli, ...zhSyntax },
};
