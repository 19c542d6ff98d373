/** Triangles to pixels. */

export interface Layer {
  readonly width: number;
  readonly height: number;
  /** Nearness of what is seen in each pixel: greater is nearer, and it is linear across the picture. */
  readonly near: Float32Array;
  /** Which triangle is seen, -1 for none. */
  readonly triangle: Int32Array;
}

export function layer(width: number, height: number): Layer {
  return { width, height, near: new Float32Array(width * height), triangle: new Int32Array(width * height) };
}

export function clear({ near, triangle }: Layer): void {
  near.fill(Number.NEGATIVE_INFINITY);
  triangle.fill(-1);
}

/** Fills one triangle given in pixels, wherever it is nearer than what is there. */
export function fill(
  { width, height, near, triangle }: Layer,
  id: number,
  ax: number,
  ay: number,
  aNear: number,
  bx: number,
  by: number,
  bNear: number,
  cx: number,
  cy: number,
  cNear: number,
): void {
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (area === 0) return;
  const left = Math.max(0, Math.floor(Math.min(ax, bx, cx)));
  const right = Math.min(width - 1, Math.ceil(Math.max(ax, bx, cx)));
  const top = Math.max(0, Math.floor(Math.min(ay, by, cy)));
  const bottom = Math.min(height - 1, Math.ceil(Math.max(ay, by, cy)));
  // Weights of the corners b and c, and their steps from one pixel to the next.
  const bStepX = (cy - ay) / area;
  const bStepY = -(cx - ax) / area;
  const cStepX = -(by - ay) / area;
  const cStepY = (bx - ax) / area;
  for (let y = top; y <= bottom; y++) {
    const dx = left + 0.5 - ax;
    const dy = y + 0.5 - ay;
    const b = dx * bStepX + dy * bStepY;
    const c = dx * cStepX + dy * cStepY;
    // The row's share of the triangle: where b, c and the weight of a are all positive.
    const from = Math.max(0, firstInside(b, bStepX), firstInside(c, cStepX), firstInside(1 - b - c, -bStepX - cStepX));
    const to = Math.min(
      right - left,
      lastInside(b, bStepX),
      lastInside(c, cStepX),
      lastInside(1 - b - c, -bStepX - cStepX),
    );
    const step = bStepX * (bNear - aNear) + cStepX * (cNear - aNear);
    let nearness = aNear + b * (bNear - aNear) + c * (cNear - aNear) + from * step;
    for (let at = y * width + left + from, end = y * width + left + to; at <= end; at++, nearness += step) {
      if (nearness <= near[at]!) continue;
      near[at] = nearness;
      triangle[at] = id;
    }
  }
}

/** The first and the last step at which `start + steps * step` is not negative. */
function firstInside(start: number, step: number): number {
  if (step > 0) return Math.ceil(-start / step);
  return start >= 0 ? 0 : Number.POSITIVE_INFINITY;
}

function lastInside(start: number, step: number): number {
  if (step < 0) return Math.floor(-start / step);
  return step > 0 || start >= 0 ? Number.POSITIVE_INFINITY : -1;
}
