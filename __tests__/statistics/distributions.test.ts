import { expect, test } from 'vitest'
import { betaQuantile, incompleteBeta, logBeta, logGamma } from '../../src/statistics/beta.ts'
import { normalCdf, normalDensity, normalQuantile } from '../../src/statistics/normal.ts'
import { digamma, trigamma, trigammaInverse } from '../../src/statistics/polygamma.ts'
import { studentCdf, studentDensity, studentQuantile, studentTwoSided } from '../../src/statistics/student.ts'
import { expectClose } from './simulation.ts'
import vectors from './vectors/distributions.json' with { type: 'json' }

test('the normal distribution agrees with 40-digit arithmetic, far into the tails', () => {
  for (const [x, p] of vectors.normalCdf) expectClose(normalCdf(x!), p!, 1e-13)
  for (const [p, x] of vectors.normalQuantile) {
    if (p === 0.5) expect(normalQuantile(p)).toBe(0)
    else expectClose(normalQuantile(p!), x!, 2e-15 + 1e-12)
  }
})

test('normal edges: infinities, NaN and what is no probability', () => {
  expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1)
  expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0)
  expect(normalCdf(Number.NaN)).toBeNaN()
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
  for (const p of [-0.1, 1.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError)
  expectClose(normalDensity(0), 1 / Math.sqrt(2 * Math.PI), 1e-15)
})

test("Student's t agrees with 40-digit arithmetic for any degrees of freedom", () => {
  for (const [t, df, p] of vectors.studentCdf) expectClose(studentCdf(t!, df!), p!, 1e-12)
  for (const [p, df, t] of vectors.studentQuantile) expectClose(studentQuantile(p!, df!), t!, 2e-12)
})

test('quantiles of t that are published', () => {
  expectClose(studentQuantile(0.975, 4), 2.7764451051977934, 1e-14)
  expectClose(studentQuantile(0.975, 27), 2.0518305164802846, 1e-14)
  expectClose(studentQuantile(0.9995, 7), 5.407882520861828, 1e-14)
  expectClose(studentQuantile(0.75, 1), 1, 1e-14)
})

test('t edges: the centre, infinite degrees of freedom, heavy tails, refusals', () => {
  expect(studentQuantile(0.5, 3)).toBe(0)
  expect(studentQuantile(0, 3)).toBe(Number.NEGATIVE_INFINITY)
  expectClose(studentQuantile(0.975, Number.POSITIVE_INFINITY), normalQuantile(0.975), 1e-15)
  expectClose(studentQuantile(0.975, 1e12), normalQuantile(0.975), 1e-11)
  expect(studentCdf(Number.NEGATIVE_INFINITY, 2)).toBe(0)
  expect(studentCdf(Number.NaN, 2)).toBeNaN()
  expectClose(studentCdf(studentQuantile(1e-40, 0.3), 0.3), 1e-40, 1e-10)
  expectClose(studentTwoSided(-2.7764451051977934, 4), 0.05, 1e-13)
  expectClose(studentDensity(0, 1), 1 / Math.PI, 1e-14)
  for (const df of [0, -1, Number.NaN]) expect(() => studentCdf(1, df)).toThrow(/degrees of freedom/)
  expect(() => studentQuantile(2, 3)).toThrow(RangeError)
})

test('gamma and beta functions agree with 40-digit arithmetic', () => {
  for (const [x, value] of vectors.logGamma) expectClose(logGamma(x!), value!, 2e-14)
  for (const [x, a, b, value] of vectors.incompleteBeta) expectClose(incompleteBeta(x!, a!, b!), value!, 2e-13)
  for (const [x, value] of vectors.digamma) expectClose(digamma(x!), value!, 2e-14)
  for (const [x, value] of vectors.trigamma) expectClose(trigamma(x!), value!, 2e-14)
})

test('inverses give back what they were given', () => {
  for (const x of [0.01, 0.3, 1, 4.5, 80, 1e4]) expectClose(trigammaInverse(trigamma(x)), x, 1e-11)
  for (const p of [1e-8, 0.025, 0.5, 0.99]) expectClose(incompleteBeta(betaQuantile(p, 3, 18.5), 3, 18.5), p, 1e-12)
  expectClose(logBeta(0.5, 0.5), Math.log(Math.PI), 1e-14)
  expectClose(logBeta(20, 30), logGamma(20) + logGamma(30) - logGamma(50), 1e-13)
  for (const refused of [() => logGamma(0), () => digamma(0), () => trigamma(-1), () => trigammaInverse(0)]) {
    expect(refused).toThrow(RangeError)
  }
  expect(() => incompleteBeta(1.5, 1, 1)).toThrow(RangeError)
  expect(() => incompleteBeta(0.5, 0, 1)).toThrow(RangeError)
  expect(() => betaQuantile(-1, 1, 1)).toThrow(RangeError)
})
