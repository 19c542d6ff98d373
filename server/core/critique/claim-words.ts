/**
 * By which words a claim of a critique is known. Each entry is the source of an expression; they are read over a masked
 * critique, so words inside quotations never count.
 */

const anyOf = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'i');
const word = (...sources: readonly string[]): string => `\\b(?:${sources.join('|')})\\b`;

/** Something is wrong, missing or unclear. */
export const faults = anyOf(
  word(
    'inaccura\\w+|incorrect\\w*|wrong\\w*|mislead\\w*|false(?:ly)?|errors?|erroneous\\w*|mistake\\w*',
    'mis(?:identif|represent|character|describ|label|state|interpret|place|attribut)\\w*',
    'missing|miss(?:ed|es)|omit(?:s|ted|ting)?|omissions?|fail(?:s|ed|ing)?|neglect\\w*|overlook\\w*|ignores?|lack(?:s|ing|ed)?|incomplete\\w*|insufficient\\w*',
    'unclear|vague\\w*|ambigu\\w+|imprecise\\w*|confus\\w+|contradict\\w*|inconsisten\\w+|redundan\\w+|oversimplif\\w+',
    'subjective\\w*|assum\\w+|speculat\\w+|unsupported|questionable|inappropriate|problematic|exaggerat\\w+|overstat\\w+|issues?|problems?',
  ),
  "(?:\\b(?:not|never)|n't)\\s+(?:\\w+\\s+){0,2}(?:accurate|correct|clear|specif|precise|describe|mention|includ|captur|convey|reflect|match|depict|account|state)\\w*",
  word(
    'too\\s+(?:general|vague|broad|generic|simple)',
    'needs?\\s+(?:clarification|revision|improvement|correction|more)',
  ),
  '错误|不对|不准确|有问题|遗漏|没有提|缺少|不清楚',
);

/** Something has to be done: by politeness, by duty, or by a verb that gives an order. */
export const orders = anyOf(
  word(
    "please|kindly|let's|ensure|make sure|should|must|ought to|needs? to be|consider|suggest|recommend",
    'would be (?:better|more|clearer|helpful|beneficial|best|good|ideal)',
    'could be (?:\\w+ )?(?:changed|revised|replaced|described|removed|improved by|updated|rephrased)',
    'it is (?:important|worth|better|recommended|suggested|advisable)',
  ),
  `(?:^|[.;:\\n,]\\s*|\\b(?:and|but|then|also|or)\\s+)${word(
    'change|replace|revise|modify|update|correct|adjust|remove|delete|omit|add|include|insert|mention|specify|clarify|note',
    'describe|use|avoid|keep|retain|maintain|move|start|begin|state|indicate|emphasize|rephrase',
  )}`,
  '修改|改成|改为|删|加上|添加|补充|换成|应该|建议|需要|请|说明',
);

/** "The coat is not red": what it is instead is not said. */
export const denials = anyOf(
  `${word('is|are|was|were|do|does|did|has|have|can|could|should|there is|there are')}\\s*(?:n't|not|no)\\b`,
  "\\b(?:is|are|do|does)n't\\b",
);

const deny = "(?:\\bnot\\b|n't\\b)";
/** "rather than", "is not red but green", "is not red; it is green", "on the left, not the right". */
export const contrasts = anyOf(
  word('rather(?: than)?|instead(?: of)?|actually|in fact|in reality|as opposed to|whereas|but only|simply|merely'),
  ',\\s*(?:and\\s+)?not\\s',
  `${deny}(?:(?!${deny})[^.]){1,90}?(?:[;,]|\\bbut)\\s*(?:(?:but|only|it|he|she|they|there|this|the \\w+|which|that)\\s+)?(?:is|are|was|were|but|only|has|have|\\w+s)\\b(?!(?:(?!;)[^.]){0,200}${deny})`,
  `${deny}[^.;]{1,80}\\bbut\\b(?!\\s+(?:also|not)\\b)`,
  '而是|而不是|其实|实际',
);

/** It speaks about the caption and not about the video. */
export const metas = anyOf(
  word(
    'captions?|descriptions?|described?|describes|describing|depict(?:s|ed|ion)?|phrases?|terms?|wording|words?|sentences?',
    'statements?|states|stating|stated|mentions?|mentioned|mentioning|claims?|portray\\w*|characteri[sz]\\w*',
    'identif(?:y|ies|ied|ication)|refer(?:s|red|ring)? to|labels?|labeled',
  ),
);

export const praises = anyOf(
  word(
    '(?:well|effective|excellent|accurate|correct|perfect|successful|beautiful|masterful)(?:ly)?',
    'no (?:edits?|changes?|corrections?|revisions?)',
  ),
);
