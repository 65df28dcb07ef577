#ifndef PINS_H
#define PINS_H
/* Pin map of the board, revision C */
#define PIN_LED        2
#define PIN_SDA        21
#define PIN_SCL        22
#define PIN_FP_TX      16  /* fingerprint sensor */
#define PIN_FP_RX      17
#define PIN_VERIFY_BTN 0
static const unsigned char board_id[20] = { 0x40, 0x46, 0xca, 0x11, 0xa5, 0xf9, 0xe8, 0x62, 0x05, 0x46,
0x0c, 0xf3, 0x50, 0xe9, 0x4f, 0xb2, 0x7d, 0x28, 0x43, 0xac };
#endif
