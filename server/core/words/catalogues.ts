/** The catalogues by language: one line per topic and language, in the order of the alphabet. */
import enAspect from './en/aspect.json' with { type: 'json' };
import enCli from './en/cli.json' with { type: 'json' };
import enComplete from './en/complete.json' with { type: 'json' };
import enCritique from './en/critique.json' with { type: 'json' };
import enCross from './en/cross.json' with { type: 'json' };
import enDataset from './en/dataset.json' with { type: 'json' };
import enFix from './en/fix.json' with { type: 'json' };
import enFormat from './en/format.json' with { type: 'json' };
import enLabel from './en/label.json' with { type: 'json' };
import enLabels from './en/labels.json' with { type: 'json' };
import enRecognition from './en/recognition.json' with { type: 'json' };
import enSpec from './en/spec.json' with { type: 'json' };
import enStructure from './en/structure.json' with { type: 'json' };
import enStyle from './en/style.json' with { type: 'json' };
import enSyntax from './en/syntax.json' with { type: 'json' };
import enTerm from './en/term.json' with { type: 'json' };
import zhAspect from './zh-cn/aspect.json' with { type: 'json' };
import zhCli from './zh-cn/cli.json' with { type: 'json' };
import zhComplete from './zh-cn/complete.json' with { type: 'json' };
import zhCritique from './zh-cn/critique.json' with { type: 'json' };
import zhCross from './zh-cn/cross.json' with { type: 'json' };
import zhDataset from './zh-cn/dataset.json' with { type: 'json' };
import zhFix from './zh-cn/fix.json' with { type: 'json' };
import zhFormat from './zh-cn/format.json' with { type: 'json' };
import zhLabel from './zh-cn/label.json' with { type: 'json' };
import zhLabels from './zh-cn/labels.json' with { type: 'json' };
import zhRecognition from './zh-cn/recognition.json' with { type: 'json' };
import zhSpec from './zh-cn/spec.json' with { type: 'json' };
import zhStructure from './zh-cn/structure.json' with { type: 'json' };
import zhStyle from './zh-cn/style.json' with { type: 'json' };
import zhSyntax from './zh-cn/syntax.json' with { type: 'json' };
import zhTerm from './zh-cn/term.json' with { type: 'json' };

export const locales = ['en', 'zh-cn'] as const;
export type Locale = (typeof locales)[number];

/** A finding's key holds what is wrong and what to do; every other key holds one text. */
export type Catalogue = Readonly<Record<string, string | { readonly message: string; readonly help?: string }>>;

export const catalogues: Readonly<Record<Locale, Catalogue>> = {
  en: {
    ...enAspect,
    ...enCli,
    ...enComplete,
    ...enCritique,
    ...enCross,
    ...enDataset,
    ...enFix,
    ...enFormat,
    ...enLabel,
    ...enLabels,
    ...enRecognition,
    ...enSpec,
    ...enStructure,
    ...enStyle,
    ...enSyntax,
    ...enTerm,
  },
  'zh-cn': {
    ...zhAspect,
    ...zhCli,
    ...zhComplete,
    ...zhCritique,
    ...zhCross,
    ...zhDataset,
    ...zhFix,
    ...zhFormat,
    ...zhLabel,
    ...zhLabels,
    ...zhRecognition,
    ...zhSpec,
    ...zhStructure,
    ...zhStyle,
    ...zhSyntax,
    ...zhTerm,
  },
};
