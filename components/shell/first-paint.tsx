'use client';

import { firstPaintScript } from '@/lib/first-paint';

/** The script that runs before the first paint. Made by a client component it is in the page once, and not a second time as data. */
export const FirstPaint = () => <script>{firstPaintScript}</script>;
