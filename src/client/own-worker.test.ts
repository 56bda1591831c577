import { expect, it } from 'vitest';
import { isOwnWorker } from './own-worker.ts';

const origin = 'https://cbm.example.org';

it.each([
  '/_astro/search-worker-CA5IM68r.js',
  'https://cbm.example.org/_astro/search-worker-CA5IM68r.js',
  '/pull-12/_astro/propose-worker-B_x-1234.js',
  '/@2026-12-01/_astro/search-worker-CA5IM68r.js',
])('lets through the worker %s', (address) => {
  expect(isOwnWorker(address, origin)).toBe(true);
});

it.each([
  'https://elsewhere.example/_astro/search-worker-CA5IM68r.js',
  '//elsewhere.example/_astro/search-worker-CA5IM68r.js',
  'http://cbm.example.org/_astro/search-worker-CA5IM68r.js',
  'data:text/javascript,/_astro/search-worker-CA5IM68r.js',
  'blob:https://cbm.example.org/_astro/search-worker-CA5IM68r.js',
  'javascript:alert(1)//_astro/search-worker-CA5IM68r.js',
  '/_astro/../data/search-worker-CA5IM68r.js',
  '/_astro/element.Cc0Cewh4.js',
  '/data/v1/cbms.json?/_astro/search-worker-CA5IM68r.js',
  '/#/_astro/search-worker-CA5IM68r.js',
  'https://',
  '',
])('refuses %j', (address) => {
  expect(isOwnWorker(address, origin)).toBe(false);
});
