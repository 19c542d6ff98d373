import chinese from '../../../schemas/spec/chai/zh-cn.json' with { type: 'json' };
import type { Locale } from '../words/catalogues.ts';
import type { Spec } from './spec.ts';

export interface LocalName {
  readonly name: string;
  readonly definition: string;
}

const translated: Readonly<Record<string, LocalName>> = chinese;

/**
 * Name and definition of a primitive (`shot-size.wide`), a group (`shot-size`) or an aspect (`aspect:spatial`) in the
 * reader's language; in the spec's own words where nobody has translated them, or where a project says something else.
 */
export function localName(id: string, spec: Spec, builtIn: Spec, locale: Locale): LocalName | undefined {
  const own = ownName(id, spec);
  const known = locale === 'zh-cn' && Object.hasOwn(translated, id) ? translated[id] : undefined;
  if (known === undefined || own === undefined) return own;
  const before = ownName(id, builtIn);
  return before?.name === own.name && before.definition === own.definition ? known : own;
}

function ownName(id: string, spec: Spec): LocalName | undefined {
  if (!id.startsWith('aspect:')) return spec.primitives.get(id) ?? spec.groups.get(id);
  const aspect = spec.aspects.find((each) => `aspect:${each.id}` === id);
  return aspect && { name: aspect.heading, definition: aspect.instruction };
}
