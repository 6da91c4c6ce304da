import { describe, expect, it } from '@jest/globals';
import { choosePosition } from './choose-position.js';

describe('choosePosition', () => {
  it('begins at the beginning or at the end, whatever was committed', () => {
    expect(choosePosition('beginning', 5, 9, 7)).toEqual({ position: 5, target: 9, skipped: 0 });
    expect(choosePosition('end', 5, 9, 7)).toEqual({ position: 9, target: 9, skipped: 0 });
  });

  it('goes on where the group has committed', () => {
    expect(choosePosition('committed', 5, 9, 7)).toEqual({ position: 7, target: 9, skipped: 0 });
    expect(choosePosition('committed', 5, 9, 9)).toEqual({ position: 9, target: 9, skipped: 0 });
  });

  it('begins a new group at the beginning', () => {
    for (const none of [undefined, -1, -2])
      expect(choosePosition('committed', 5, 9, none)).toEqual({ position: 5, target: 9, skipped: 0 });
  });

  it('says how many records are gone that the group had still to handle', () => {
    expect(choosePosition('committed', 5, 9, 2)).toEqual({ position: 5, target: 9, skipped: 3 });
  });

  it('never skips records when the log is shorter than the position', () => {
    expect(choosePosition('committed', 0, 4, 7)).toEqual({ position: 0, target: 4, skipped: 0 });
  });
});
