import type { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi'
import {
  answersShape,
  appointmentAnswer,
  appointmentRequest,
  appointmentView,
  availabilityAnswer,
  availabilityQuery,
  holdAnswer,
  holdRequest,
  problemShape,
  servicesAnswer,
} from '@/domain/api/shapes'
import { APPOINTMENT_EXAMPLE } from './appointment-example'
import { problemAnswer } from './problem-codes'

type Codes = Record<number, readonly string[]>

const problems = (codes: Codes) =>
  Object.fromEntries(
    Object.entries(codes).map(([status, list]) => [
      status,
      problemAnswer(problemShape, { status: Number(status), codes: list }),
    ]),
  )
const okJson = (schema: z.ZodObject, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** What every call may answer, whatever it asks for. */
const commonProblems: Codes = { 429: ['too_many_requests'], 500: ['internal'] }

const writeProblems: Codes = {
  ...commonProblems,
  400: ['idempotency_key_missing', 'not_json'],
  403: ['foreign_origin'],
  404: ['unknown_service', 'unknown_practitioner'],
  409: ['slot_taken'],
  413: ['too_large'],
  415: ['unsupported_media_type'],
}

const idempotencyKey = {
  'Idempotency-Key': {
    in: 'header' as const,
    required: true,
    description: 'The same key and body give the same answer, however often they are sent',
    schema: { type: 'string' as const, maxLength: 255, example: '2f0b6f0e-visit-1' },
  },
}
const write = {
  parameters: Object.entries(idempotencyKey).map(([name, parameter]) => ({ name, ...parameter })),
}

const operations: Record<string, Record<string, ZodOpenApiOperationObject>> = {
  '/services': {
    get: {
      summary: 'Services that can be booked online',
      responses: { '200': okJson(servicesAnswer, 'Services'), ...problems(commonProblems) },
    },
  },
  '/availability': {
    get: {
      summary: 'Free times, every day of the range present',
      requestParams: { query: availabilityQuery },
      responses: {
        '200': okJson(availabilityAnswer, 'Days'),
        ...problems({
          ...commonProblems,
          400: ['validation'],
          404: ['unknown_service', 'unknown_practitioner'],
        }),
      },
    },
  },
  '/holds': {
    post: {
      ...write,
      summary: 'Keep a time for ten minutes',
      requestBody: { content: { 'application/json': { schema: holdRequest } } },
      responses: {
        '201': okJson(holdAnswer, 'Held'),
        ...problems({
          ...writeProblems,
          422: ['not_bookable', 'too_many_holds', 'validation', 'idempotency_mismatch'],
        }),
      },
    },
  },
  '/appointments': {
    post: {
      ...write,
      summary: 'Screen and book',
      requestBody: {
        content: { 'application/json': { schema: appointmentRequest, example: APPOINTMENT_EXAMPLE } },
      },
      responses: {
        '201': okJson(appointmentAnswer, 'Booked, or pending until the clinic has looked at it'),
        ...problems({
          ...writeProblems,
          422: [
            'screening_incomplete',
            'screening_stopped',
            'laser_not_online',
            'too_many_bookings',
            'already_booked',
            'not_bookable',
            'validation',
            'idempotency_mismatch',
          ],
        }),
      },
    },
  },
  '/appointments/{reference}': {
    get: {
      summary: 'One appointment, with the token of its manage link as bearer',
      security: [{ manageLink: [] }],
      parameters: [
        {
          name: 'reference',
          in: 'path',
          required: true,
          description: 'As it stands on the booked page',
          schema: { type: 'string', example: 'K7M4-29' },
        },
      ],
      responses: {
        '200': okJson(appointmentView, 'Appointment'),
        ...problems({ ...commonProblems, 404: ['not_found'] }),
      },
    },
  },
}

/** The API as an OpenAPI 3.1 document, made of the same schemas that check the requests. */
export function openApiDocument(publicUrl: string) {
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Genu', version: '1', description: 'Times are RFC 3339 with the offset of the location.' },
    servers: [{ url: `${publicUrl}/api/v1` }],
    paths: operations,
    components: {
      schemas: { Answers: answersShape, Problem: problemShape },
      securitySchemes: { manageLink: { type: 'http', scheme: 'bearer' } },
    },
  })
}
