// The portrait's bytes, checked to be a small photograph before they go anywhere.
import type { LivePortraitView } from '../platform/live-views.ts';

/** A thumbnail of 330 px is 15–40 KB as JPEG; a PNG of the same size rarely passes 250 KB. */
export const MAX_PICTURE_BYTES = 400_000;

type PictureType = LivePortraitView['type'];

/**
 * What the bytes really are by their first bytes, or null for anything that is not JPEG, PNG or WebP. SVG is never taken:
 * it can carry scripts and outside references. GIF is never taken: it can move.
 */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const starts = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  const webp =
    starts(0x52, 0x49, 0x46, 0x46) && [0x57, 0x45, 0x42, 0x50].every((byte, at) => bytes[8 + at] === byte);
  return webp ? 'image/webp' : null;
}

/** Base64 of the bytes: extension messages are JSON and carry no binary. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call with hundreds of thousands of arguments overflows the stack.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}
