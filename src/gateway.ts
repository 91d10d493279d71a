/** A fetch handler that passes article sources on, for edge platforms and Node: `presscards/gateway`. Needs no DOM. */
export { articleGateway } from './gateway/article-gateway.js';
export type { GatewayContext, GatewayHandler, GatewayOptions } from './gateway/article-gateway.js';
export type { GatewayErrorCode } from './gateway/gateway-error.js';
