defmodule Harbour.TestCerts do
  @moduledoc "Certificates for the tests, made anew at every run."

  alias X509.{Certificate, PrivateKey}

  def buoy(name) do
    ca_key = PrivateKey.new_ec(:secp256r1)
    ca = Certificate.self_signed(ca_key, "/O=Harbour/CN=Test CA", template: :root_ca)
    key = PrivateKey.new_ec(:secp256r1)
    cert = key |> X509.PublicKey.derive() |> Certificate.new("/O=Harbour/CN=#{name}", ca, ca_key)
    %{ca: ca, cert: cert, key: key, digest: digest(cert)}
  end

  def digest(cert) do
    cert |> Certificate.to_der() |> then(&:crypto.hash(:sha256, &1)) |> Base.encode16(case: :lower)
  end

  def write!(dir, %{ca: ca, cert: cert, key: key}) do
    File.mkdir_p!(dir)
    File.write!(Path.join(dir, "ca.pem"), Certificate.to_pem(ca))
    File.write!(Path.join(dir, "cert.pem"), Certificate.to_pem(cert))
    File.write!(Path.join(dir, "key.pem"), PrivateKey.to_pem(key))
    dir
  end
end
