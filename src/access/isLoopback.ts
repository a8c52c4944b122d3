const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/** Whether a host, in lower case, is this machine, as no other machine can reach it. */
export const isLoopback = (host: string): boolean => loopback.test(host);
