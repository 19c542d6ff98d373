/** How often each judgement of the meter speaks, on experts' critiques and on each kind of worse ones. */
import { readFileSync } from 'node:fs';
import { type CritiqueMeter, meter } from '../../server/core/critique/meter.ts';
import type { Critiqued } from './data.ts';

export type Shares = Readonly<Record<string, number>>;

export function judgements(critiqued: readonly Critiqued[], critiquesFile: string): Readonly<Record<string, Shares>> {
  const byKind = new Map<string, CritiqueMeter[]>();
  const add = (kind: string, critique: string, { draft, final, score }: Critiqued, isRevised: boolean): void => {
    const reading = meter(critique, { draft, score, language: 'en', ...(isRevised && { final }) });
    const readings = byKind.get(kind);
    if (readings) readings.push(reading);
    else byKind.set(kind, [reading]);
  };
  const sections = new Map(critiqued.map((each) => [`${each.clip} ${each.aspect}`, each]));
  for (const each of critiqued) {
    add('expert', each.critique, each, true);
    if (each.raw !== '') add('raw', each.raw, each, false);
  }
  for (const line of readFileSync(critiquesFile, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { video_id, aspect, type, critique } = JSON.parse(line) as Record<string, string>;
    const section = sections.get(`${video_id} ${aspect}`);
    if (section && type && critique) add(type, critique, section, false);
  }
  return Object.fromEntries([...byKind].map(([kind, readings]) => [kind, shares(readings)]));
}

function shares(readings: readonly CritiqueMeter[]): Shares {
  const share = (speaks: (reading: CritiqueMeter) => boolean): number =>
    readings.filter(speaks).length / readings.length;
  return {
    constructive: readings.reduce((total, reading) => total + reading.constructive, 0) / readings.length,
    missingRepair: share(({ claims }) => claims.some(({ missingRepair }) => missingRepair)),
    praise: share(({ praiseWithLowScore }) => praiseWithLowScore),
    nitpick: share(({ nitpick }) => nitpick),
    foreign: share(({ foreign }) => foreign !== undefined),
    detached: share(({ edits }) => edits.some(({ edit, anchor }) => edit.explicit && anchor.state === 'gone')),
    notApplied: share(({ edits }) => edits.some(({ edit, applied }) => edit.explicit && applied === false)),
    unasked: share(({ unasked }) => unasked.some(({ words }) => words >= 3)),
  };
}
