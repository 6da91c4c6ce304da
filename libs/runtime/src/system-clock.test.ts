import { describe, expect, it, jest } from '@jest/globals';
import { SystemClock } from './system-clock.js';

describe('SystemClock', () => {
  it('holds delays that one timer of the platform cannot', () => {
    jest.useFakeTimers();
    try {
      const ran: string[] = [];
      const month = 30 * 86_400_000;
      new SystemClock().schedule(month, () => void ran.push('month'));
      new SystemClock().schedule(-5, () => void ran.push('past'));
      const cancel = new SystemClock().schedule(month, () => void ran.push('canceled'));
      jest.advanceTimersByTime(month - 86_400_000);
      expect(ran).toEqual(['past']);
      cancel();
      jest.advanceTimersByTime(86_400_000);
      expect(ran).toEqual(['past', 'month']);
    } finally {
      jest.useRealTimers();
    }
  });
});
