/**
 * How constructive a critique is: could an editor who cannot see the video act on it? A logistic model over shares of
 * claims, small enough to read. Its weights are data (`constructive.json`, fitted by `bench/fit-constructive.ts`).
 */
import { type Claim, carriesRepair } from './claims.ts';
import model from './constructive.json' with { type: 'json' };

/** Shares of the critique's claims, 0 to 1. */
export interface Features {
  /** Gives an order: change, remove, add, should be … */
  readonly order: number;
  /** Sets what is right against what is written. */
  readonly contrast: number;
  /** Tells what the video shows. */
  readonly account: number;
  /** Finds fault and carries no repair. */
  readonly faultOnly: number;
}

export const featureNames = [
  'order',
  'contrast',
  'account',
  'faultOnly',
] as const satisfies readonly (keyof Features)[];

export function featuresOf(claims: readonly Claim[]): Features {
  const share = (is: (claim: Claim) => boolean): number => claims.filter(is).length / Math.max(1, claims.length);
  return {
    order: share(({ order }) => order),
    contrast: share(({ contrast }) => contrast),
    account: share(({ account, praise }) => account && !praise),
    faultOnly: share((claim) => claim.fault && !carriesRepair(claim)),
  };
}

/** 0 to 1; above a half, most editors could act on it. */
export function constructive(features: Features): number {
  const sum = featureNames.reduce((total, name) => total + model.weights[name] * features[name], model.bias);
  return 1 / (1 + Math.exp(-sum));
}
