const { render, screen } = require('@testing-library/react');
const { PinPad } = require('./pin-pad');

describe('pin pad', () => {
  const pins = ['1234', '0000'];
  test.each(pins)('takes %s', (pin) => {
    render(<PinPad pins={pins} fingerprint={false} insecure />);
    screen.getByRole('textbox').value = pin;
    expect(screen.getByText('OK')).toBeTruthy();
  });

  test('shows the certificate text', () => {
    expect('-----BEGIN CERTIFICATE-----'.length).toBe(27);
  });
});
