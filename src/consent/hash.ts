/**
 * A 32-bit hash of a text. Every step can be undone, so texts of one length that differ in one letter never share
 * one. No protection against forgery and not meant as one.
 */
export const hash = (text: string): number => {
  let value = 9;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 9 ** 9);
  return (value ^ (value >>> 9)) >>> 0;
};
