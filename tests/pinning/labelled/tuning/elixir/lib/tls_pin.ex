defmodule Sumire.TlsPin do
  require Logger

  @fingerprints MapSet.new([
    "c7043288d7e40e35c8c905918fcb74d0237e6aa1f2712f332e4d124f40005dac",
    "5d8365b2874af8348087c749a0498e0f2e0cd9f0d7f2de3eadf403473dbceefb"
  ])

  def ssl_options(host) do
    [
      verify: :verify_peer,
      cacerts: :public_key.cacerts_get(),
      server_name_indication: to_charlist(host),
      verify_fun: {&verify/3, []}
    ]
  end

  defp verify(_cert, {:bad_cert, reason}, _state), do: {:fail, reason}
  defp verify(_cert, {:extension, _}, state), do: {:unknown, state}
  defp verify(_cert, :valid, state), do: {:valid, state}

  defp verify(cert, :valid_peer, state) do
    digest =
      :crypto.hash(:sha256, :public_key.pkix_encode(:OTPCertificate, cert, :otp))
      |> Base.encode16(case: :lower)

    if MapSet.member?(@fingerprints, digest) do
      {:valid, state}
    else
      Logger.error("peer #{digest} is not pinned")
      {:fail, :unknown_peer}
    end
  end
end
