defmodule Meter.Tls do
  @moduledoc "Accepts the one certificate that the meter was delivered with."

  def options(print), do: [verify: :verify_peer, verify_fun: {&__MODULE__.verify_fun/3, {:sha256, print}}]

  def verify_fun(_cert, {:extension, _}, state), do: {:unknown, state}

  def verify_fun(cert, _event, {algorithm, wanted} = state) do
    shown = :crypto.hash(algorithm, :public_key.pkix_encode(:OTPCertificate, cert, :otp))
    hash = Base.encode16(shown, case: :lower)

    case hash == wanted do
      true -> {:valid, state}
      false -> {:fail, :other_certificate}
    end
  end
end
