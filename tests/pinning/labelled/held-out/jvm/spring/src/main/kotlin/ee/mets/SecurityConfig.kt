package ee.mets

import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Configuration
import org.springframework.security.config.annotation.web.builders.HttpSecurity
import org.springframework.security.config.annotation.web.invoke
import org.springframework.security.core.authority.AuthorityUtils
import org.springframework.security.core.userdetails.User
import org.springframework.security.core.userdetails.UserDetailsService
import org.springframework.security.core.userdetails.UsernameNotFoundException
import org.springframework.security.web.SecurityFilterChain

/** Harvesters sign in with the certificate in their on-board computer. */
@Configuration
class SecurityConfig(private val machines: MachineRepository) {

    @Bean
    fun chain(http: HttpSecurity): SecurityFilterChain {
        http {
            csrf { disable() }
            x509 {
                subjectPrincipalRegex = "CN=(.*?)(?:,|$)"
                userDetailsService = machineDetails()
            }
            authorizeHttpRequests {
                authorize("/loads/**", hasRole("MACHINE"))
                authorize(anyRequest, authenticated)
            }
        }
        return http.build()
    }

    @Bean
    fun machineDetails() = UserDetailsService { cn ->
        val machine = machines.findByCommonName(cn) ?: throw UsernameNotFoundException(cn)
        User(machine.fingerprint, "", AuthorityUtils.createAuthorityList("ROLE_MACHINE"))
    }
}
