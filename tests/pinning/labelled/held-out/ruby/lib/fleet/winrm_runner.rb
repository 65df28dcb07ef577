# frozen_string_literal: true

require 'winrm'
require 'yaml'

module Fleet
  # Runs PowerShell on machines of the fleet.
  class WinrmRunner
    def initialize(inventory)
      @machines = YAML.safe_load_file(inventory).fetch('machines')
    end

    def run(name, script)
      m = @machines.fetch(name)
      connection = WinRM::Connection.new(
        endpoint: "https://#{m.fetch('address')}:5986/wsman",
        transport: :ssl,
        user: ENV.fetch('FLEET_USER'),
        password: ENV.fetch('FLEET_PASSWORD'),
        ssl_peer_fingerprint: m.fetch('fingerprint')
      )
      connection.shell(:powershell) do |shell|
        out = shell.run(script) do |stdout, stderr|
          $stdout.print stdout
          $stderr.print stderr
        end
        raise "#{name}: exit code #{out.exitcode}" unless out.exitcode.zero?
      end
    end
  end
end
