import type { ConsentRecord } from '../consent/record.ts';
import type { Port } from './port.ts';
/**
 * The visitor's receipt: what was asked, of whom, in which words, and what was answered. Its fields are those of
 * ISO/IEC TS 27560:2023 where that has one. It names no person: nothing here knows who the visitor is.
 */
export declare const receiptOf: (port: Port, record: ConsentRecord) => Promise<unknown>;
/** Hands the receipt to the visitor as a file. */
export declare const download: (port: Port) => Promise<void>;
