/**
 * Fits the weights of `server/core/critique/constructive.json`: `npx tsx bench/critiques/fit-constructive.ts CAPTIONS CRITIQUES`
 *
 * Logistic regression with a small L2 penalty, on the development half only (by a hash of the clip's name): experts'
 * critiques against critiques of the same sections without repairs. The held half is measured by `bench:critiques`.
 */
import { claimsOf } from '../../server/core/critique/claims.ts';
import { featureNames, featuresOf } from '../../server/core/critique/constructive.ts';
import { readCritiqued, readPairs } from './data.ts';

const penalty = 0.01;
const steps = 4000;
const rate = 0.5;

const [captions = '', critiques = ''] = process.argv.slice(2);
const pairs = readPairs(critiques, readCritiqued(captions)).filter(({ half }) => half === 'dev');
const rows = pairs.flatMap(({ expert, other }) => [row(expert, 1), row(other, 0)]);

function row(critique: string, is: 0 | 1) {
  const features = featuresOf(claimsOf(critique));
  return { is, values: featureNames.map((name) => features[name]) };
}

let bias = 0;
const weights = featureNames.map(() => 0);
for (let step = 0; step < steps; step++) {
  let biasSlope = 0;
  const slopes = weights.map((weight) => penalty * weight);
  for (const { is, values } of rows) {
    const sum = values.reduce((total, value, index) => total + value * weights[index]!, bias);
    const miss = (1 / (1 + Math.exp(-sum)) - is) / rows.length;
    biasSlope += miss;
    values.forEach((value, index) => {
      slopes[index]! += miss * value;
    });
  }
  bias -= rate * biasSlope;
  slopes.forEach((slope, index) => {
    weights[index]! -= rate * slope;
  });
}

const round = (value: number): number => Number(value.toFixed(2));
process.stdout.write(
  `${JSON.stringify({ pairs: pairs.length, bias: round(bias), weights: Object.fromEntries(featureNames.map((name, index) => [name, round(weights[index]!)])) }, null, 2)}\n`,
);
