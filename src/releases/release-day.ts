import { z } from 'zod';

const day = z.iso.date();

/** Whether text is a day of the calendar: `2026-12-01`, not `2026-02-30`. */
export const isDay = (text: string): boolean => day.safeParse(text).success;
