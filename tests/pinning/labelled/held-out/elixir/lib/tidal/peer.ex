defmodule Tidal.Peer do
  @moduledoc false

  @doc """
  Options for `:ssl.connect/4`. `digest` is the SHA-256 of the peer's certificate.
  """
  def ssl_opts(host, digest) when byte_size(digest) == 32 do
    [
      verify: :verify_peer,
      server_name_indication: to_charlist(host),
      verify_fun: {&__MODULE__.verify/3, digest}
    ]
  end

  def verify(cert, {:bad_cert, reason}, digest) when reason in [:selfsigned_peer, :unknown_ca] do
    compare(cert, digest)
  end

  def verify(_cert, {:bad_cert, reason}, _digest), do: {:fail, reason}
  def verify(_cert, {:extension, _}, digest), do: {:unknown, digest}
  def verify(_cert, :valid, digest), do: {:valid, digest}
  def verify(cert, :valid_peer, digest), do: compare(cert, digest)

  defp compare(cert, digest) do
    der = :public_key.pkix_encode(:OTPCertificate, cert, :otp)

    if :crypto.hash(:sha256, der) == digest do
      {:valid, digest}
    else
      {:fail, :unexpected_certificate}
    end
  end
end
