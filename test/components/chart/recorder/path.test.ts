import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IDENTITY } from '../../../../src/components/chart/recorder/matrix.ts';
import { PathBuilder } from '../../../../src/components/chart/recorder/path.ts';
import { cornersOf } from '../read-svg.ts';

const length = fc.double({ min: -900, max: 900, noNaN: true });

test('des pas mis bout à bout ne dérivent jamais : chaque sommet est à sa place, au dixième de pixel', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(length, length), { minLength: 1, maxLength: 60 }), (points) => {
      const path = new PathBuilder();
      for (const [x, y] of points) path.lineTo(IDENTITY, x, y);
      const geometry = path.geometry();
      const corners = geometry.kind === 'path' ? cornersOf(geometry.d) : [];
      const wanted = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]);
      const kept = wanted.filter(
        ([x, y], index) =>
          index === 0 || x !== wanted[index - 1]?.[0] || y !== wanted[index - 1]?.[1],
      );
      const read = corners.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]);
      // -0 and 0 are the same place.
      const plain = (pairs: number[][]): number[][] => pairs.map((pair) => pair.map((n) => n + 0));
      expect(plain(read)).toEqual(plain(kept));
    }),
  );
});
