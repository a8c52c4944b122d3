const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/** True if a host, in lower case, is a loopback name or address, which no other machine can reach. */
export const isLoopback = (host: string): boolean => loopback.test(host);
