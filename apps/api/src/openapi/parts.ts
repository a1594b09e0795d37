/** The parts of an OpenAPI description that hono-openapi takes, by names that this package can write down. */
import type { DescribeRouteOptions, generateSpecs } from "hono-openapi"

/** A whole document. */
export type ApiDocument = Awaited<ReturnType<typeof generateSpecs>>

export type ApiResponses = NonNullable<DescribeRouteOptions["responses"]>
export type ApiResponse = ApiResponses[string]
export type ApiRequestBody = NonNullable<DescribeRouteOptions["requestBody"]>
export type ApiParameters = NonNullable<DescribeRouteOptions["parameters"]>
