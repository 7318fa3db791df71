/** Why a check was not begun: those before it took all the time. */
export const TIME_UP = 'the time allowed was up';
