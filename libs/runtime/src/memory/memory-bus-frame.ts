import { ftruncateSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { JournalCorruptError } from '../bus/bus-error.js';

/** A frame is the length of its payload, the CRC-32 of its payload (both 32 bits, little endian), and the payload. */
export const FRAME_HEAD_BYTES = 8;

/** Fills in the head of the frame that occupies `from` to `to`. */
export function sealFrame(bytes: Buffer, from: number, to: number): void {
  const payload = bytes.subarray(from + FRAME_HEAD_BYTES, to);
  bytes.writeUInt32LE(payload.length, from);
  bytes.writeUInt32LE(crc32(payload), from + 4);
}

export function encodeFrame(payload: Uint8Array): Buffer {
  const frame = Buffer.allocUnsafe(FRAME_HEAD_BYTES + payload.length);
  frame.set(payload, FRAME_HEAD_BYTES);
  sealFrame(frame, 0, frame.length);
  return frame;
}

export interface Frame {
  readonly payload: Buffer;
  readonly end: number;
}

/**
 * The frame at `at`; null at the end of the file. The end may be ragged when `mayBeTorn`: what a killed process or a
 * power failure left half written is not part of the file. Damage with whole frames behind it is never a torn tail.
 *
 * @throws JournalCorruptError
 */
export function frameAt(bytes: Buffer, at: number, file: string, mayBeTorn: boolean): Frame | null {
  if (at === bytes.length) return null;
  const frame = wholeFrame(bytes, at);
  if (frame) return frame;
  if (mayBeTorn && !wholeFrameBehind(bytes, at)) return null;
  throw new JournalCorruptError(`${file} is damaged at byte ${at}`);
}

function wholeFrame(bytes: Buffer, at: number): Frame | null {
  const start = at + FRAME_HEAD_BYTES;
  if (start > bytes.length) return null;
  const length = bytes.readUInt32LE(at);
  const end = start + length;
  if (length === 0 || end > bytes.length) return null;
  const payload = bytes.subarray(start, end);
  return crc32(payload) === bytes.readUInt32LE(at + 4) ? { payload, end } : null;
}

function wholeFrameBehind(bytes: Buffer, at: number): boolean {
  if (at + FRAME_HEAD_BYTES > bytes.length) return false;
  const end = at + FRAME_HEAD_BYTES + bytes.readUInt32LE(at);
  return end < bytes.length && wholeFrame(bytes, end) !== null;
}

/** Writes all of `bytes` at `position`, or leaves the file as long as it was and throws. */
export function writeOrRestore(descriptor: number, bytes: Uint8Array, position: number): void {
  let written = 0;
  try {
    while (written < bytes.length)
      written += writeSync(descriptor, bytes, written, bytes.length - written, position + written);
  } catch (error) {
    ftruncateSync(descriptor, position);
    throw error;
  }
}
